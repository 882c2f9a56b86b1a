/** Divides `runs` over parts of at most `most` each. */
export function partsOf(runs: number, most: number): readonly number[] {
  if (!Number.isSafeInteger(runs) || runs < 1) throw new Error(`${runs} is no number of runs`);
  const whole = Math.floor(runs / most);
  const rest = runs % most;
  return [...Array.from({ length: whole }, () => most), ...(rest > 0 ? [rest] : [])];
}

/** How far a run is, how long it took and about how long it goes on. */
export function progressLine(done: number, runs: number, elapsedMs: number): string {
  const left = Math.round((elapsedMs / done) * (runs - done));
  const percent = Math.floor((done * 100) / runs);
  return `${done} of ${runs} runs of each property held (${percent} %), ${minutes(elapsedMs)}, about ${minutes(left)} to go`;
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
