/** How a municipality stands in a round, as the map tells it. */
export const STANDINGS = ['REACHED', 'TAKES_PART', 'ABSENT'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Of one that takes part, or of nothing for one that does not. */
export function standingOf(municipality: { readonly reached: boolean } | undefined): Standing {
  if (municipality === undefined) return 'ABSENT';
  return municipality.reached ? 'REACHED' : 'TAKES_PART';
}
