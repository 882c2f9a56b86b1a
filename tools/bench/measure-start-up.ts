import type { BenchSystem } from './bench-system.ts';
import type { Extent } from './extent.ts';
import type { Finding } from './findings.ts';
import { median, timed } from './measured.ts';

const PROGRAMS = ['the worker', 'the API'];
const READY_WITHIN_S = 15;

/** How long worker and API take until they say they are ready, and everything together as `npm start` starts it. */
export async function measureStartUp(
  { services: { fleet } }: BenchSystem,
  extent: Extent,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const secondsOf = async (names: readonly string[]) => {
    const members = names.map((name) => fleet.find(name));
    const took: number[] = [];
    for (let turn = 0; turn < extent.starts; turn += 1) {
      for (const member of members.toReversed()) await member.stop();
      took.push((await timed(() => startInOrder(members))) / 1000);
    }
    return median(took);
  };
  for (const name of PROGRAMS)
    findings.push({ what: `start-up of ${name}, until ready`, own: seconds(await secondsOf([name])) });
  const all = await secondsOf(['PostgreSQL', 'the Temporal server', ...PROGRAMS]);
  const what = 'start-up of PostgreSQL, engine, worker and API, on data that is there';
  return [...findings, { what, own: seconds(all), target: `<= ${READY_WITHIN_S} s`, met: all <= READY_WITHIN_S }];
}

async function startInOrder(members: readonly { start(): Promise<void> }[]): Promise<void> {
  const applications = members.slice(-PROGRAMS.length);
  for (const member of members.slice(0, -PROGRAMS.length)) await member.start();
  await Promise.all(applications.map((member) => member.start()));
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
