/** How the money of a round was divided, in cents. */
export interface Division {
  readonly strategy: 'AS_ADVISED' | 'PRO_RATA' | 'WEIGHTED';
  readonly advisedCents: number;
  readonly totalCents: number;
}

/** How it was divided, in a sentence or two. */
export function dividedBy({ strategy, advisedCents, totalCents }: Division): string {
  if (totalCents >= advisedCents)
    return 'Het beschikbare bedrag is genoeg voor alle projecten die ik positief heb beoordeeld. Ik heb de geadviseerde bedragen niet verlaagd.';
  const weighed =
    strategy === 'WEIGHTED'
      ? ' Daarbij heb ik gewogen hoe groot de dreiging, de weerbaarheid en de behoefte zijn.'
      : '';
  return `Voor de projecten die ik positief heb beoordeeld, is samen meer geld nodig dan er is. Ik heb het beschikbare bedrag naar evenredigheid verdeeld.${weighed}`;
}
