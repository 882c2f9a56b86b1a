/**
 * Draws `count` files at random, in the order of their codes. The same seed draws the same files from the same round, so
 * that somebody else can repeat the draw and nobody can steer it.
 */
export function drawSample(codes: readonly string[], seed: string, count: number): readonly string[] {
  return [...codes]
    .map((code) => ({ code, lot: lotOf(`${seed}/${code}`) }))
    .sort((one, other) => one.lot - other.lot || one.code.localeCompare(other.code))
    .slice(0, count)
    .map(({ code }) => code)
    .sort();
}

/** FNV-1a of 32 bits, its bits mixed once more: near seeds give unlike lots. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
