/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which this part of the values lies, between neighbours in proportion. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [below = NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place - Math.floor(place));
}

/** How long `work` took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** What a turn of each side gave, turn by turn. */
export interface Turns<T> {
  readonly own: readonly T[];
  readonly bare: readonly T[];
}

/** Lets both sides take `turns` turns, one after the other and each first every other time, so that both meet the same machine. */
export async function interleaved<T>(
  turns: number,
  sides: { readonly own: (turn: number) => Promise<T>; readonly bare: (turn: number) => Promise<T> },
): Promise<Turns<T>> {
  const own: T[] = [];
  const bare: T[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 2 === 0) own.push(await sides.own(turn));
    bare.push(await sides.bare(turn));
    if (turn % 2 === 1) own.push(await sides.own(turn));
  }
  return { own, bare };
}

/** The median, over the turns, of what our own side gave to what the bare one gave in the same turn. */
export function medianRatio<T>({ own, bare }: Turns<T>, figure: (turn: T) => number): number {
  return median(own.map((each, turn) => figure(each) / figure(bare[turn] as T)));
}
