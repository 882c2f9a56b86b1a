/** As long as work is measured, in milliseconds of processor. */
const WORK_MS = 300;

/**
 * How many times longer work takes now than its processor time, because others use the machine; 1 when nobody does. The
 * limits of a page are for a machine of its own.
 */
export function shortOfProcessor(): number {
  const from = performance.now();
  const used = process.cpuUsage();
  while (process.cpuUsage(used).user / 1_000 < WORK_MS);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, (performance.now() - from) / ((user + system) / 1_000));
}
