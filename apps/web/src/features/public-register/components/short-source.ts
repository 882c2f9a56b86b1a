/** A regulation by where it was published, such as “Stcrt. 2021, 34710”; as it is written where that is not told. */
export function shortSource(regulation: string): string {
  return /\((Stcrt\. \d{4}, \d+)\)\s*$/.exec(regulation)?.[1] ?? regulation;
}
