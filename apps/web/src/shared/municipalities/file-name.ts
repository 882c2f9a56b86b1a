interface Municipality {
  readonly code: string;
  readonly name: string;
}

/**
 * What people call a file: its municipality, and which one it is where that is not the first. `gm0518-2` is
 * “'s-Gravenhage (2)”. A code of no known municipality stays as it is.
 */
export function fileName(file: string, municipalities: readonly Municipality[]): string {
  const [, code, nth] = /^(gm\d{4})-(\d+)$/.exec(file) ?? [];
  const name = municipalities.find((one) => one.code === code?.toUpperCase())?.name;
  if (name === undefined) return file;
  return nth === '1' ? name : `${name} (${nth ?? ''})`;
}

/** What people call a file of the machine: `objection/2027/gm0503-1/2` is “Delft, 2”, that of a round is the round. */
export function streamName(stream: string, municipalities: readonly Municipality[]): string {
  const [, round = stream, file, part] = stream.split('/');
  if (file === undefined || !/^gm/.test(file)) return round;
  const name = fileName(file, municipalities);
  return part === undefined || !/^p?\d+$/.test(part) ? name : `${name}, ${part}`;
}

/** What people call whom a message is for: a municipality by its name, everybody else as they are written. */
export function municipalityName(code: string, municipalities: readonly Municipality[]): string {
  return municipalities.find((one) => one.code === code)?.name ?? code;
}
