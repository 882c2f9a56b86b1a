import { parseArgs } from 'node:util';
import { localDateOf } from '@ronde/domain';
import { calendarOfRound, calendarText } from './round-calendar.ts';
import type { ClosingReport } from './closing-checks.ts';
import { insistRound, nextRoundId } from './next-round-id.ts';
import { fixDates } from './played-dates.ts';
import type { Say } from './play-sample.ts';
import { rehearseSample } from './rehearse-sample.ts';
import { readSample } from './sample-file.ts';
import { addressesFrom, openSystem } from './started-system.ts';
import { stopAt } from './stop-at.ts';

const say: Say = (line) => void process.stdout.write(`${line}\n`);

/**
 * `npm run round:rehearse -- FILE [--round-id ID | --resume ID] [--until 'YYYY-MM-DD HH:MM']`: plays a whole round and
 * compares what came of it; 1 when it differs. With --until it stops there, for people to act and to go on with --resume.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'round-id': { type: 'string' }, resume: { type: 'string' }, until: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) {
    say('Say which round to rehearse: npm run round:rehearse -- samples/2022-illustrative.json');
    return 2;
  }
  const startedAt = performance.now();
  const sample = fixDates(readSample(file), localDateOf(new Date().toISOString()));
  const addresses = addressesFrom(process.env);
  const system = await openSystem(addresses);
  try {
    if (values.resume !== undefined) await insistRound(system.database, values.resume);
    const roundId = values.resume ?? values['round-id'] ?? (await nextRoundId(system.database, sample.round.year));
    if (values.until) return await stopAt(values.until, system, sample, roundId, say);
    let playedIn = '';
    const { report, surprises, rounds } = await rehearseSample(system, sample, roundId, {
      ...{ say, inboxUrl: addresses.inboxUrl },
      played: () => (playedIn = seconds(startedAt)),
    });
    for (const played of rounds) {
      say(`\nWhat happened in ${played}`);
      for (const line of await calendarOfRound(system.database, played)) say(calendarText(line));
    }
    const faults = [...surprises.map(({ act, what }) => `${act.name} by ${act.person} ${what}`), ...report.faults];
    tell(report, faults);
    say(
      `played in ${playedIn}, checked in ${seconds(startedAt)} altogether; kept as ${addresses.apiUrl}/api/v1/rounds/${roundId}`,
    );
    say(`inbox ${addresses.inboxUrl}, engine ${addresses.engineUiUrl}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await system.close();
  }
}

function tell(report: ClosingReport, faults: readonly string[]): void {
  say('\nClosing figures');
  for (const [name, value] of Object.entries(report.figures))
    say(`  ${name.padEnd(32)} ${shown(name, value).padStart(16)}`);
  if (report.exceptions.length > 0) say('\nExceptions and the number of facts that show each');
  for (const { exception, facts } of report.exceptions) say(`  ${String(facts).padStart(4)}  ${exception}`);
  say(`\n${report.executions} executions, ${report.facts} facts, ${report.mails} mails, ${report.letters} letters`);
  say(
    faults.length === 0
      ? 'All as expected: no open execution left, journal verified, each mail and letter once.'
      : 'NOT as expected:',
  );
  for (const fault of faults) say(`  - ${fault}`);
}

function shown(name: string, value: number): string {
  return name.endsWith('Cents') ? (value / 100).toLocaleString('en', { minimumFractionDigits: 2 }) : String(value);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

process.exitCode = await main().catch((error: unknown) => {
  say(`The rehearsal stopped: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
