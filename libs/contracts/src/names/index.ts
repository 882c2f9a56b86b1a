/** Names by which everybody calls a municipality, beside the official one. Their code by the CBS. */
export const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['Den Haag', 'GM0518'],
  ['Den Bosch', 'GM0796'],
];
