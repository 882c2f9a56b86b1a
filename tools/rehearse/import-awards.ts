import { parseArgs } from 'node:util';
import { applicationStream } from '@ronde/contracts';
import { formatEuro, localDateOf, parseCents } from '@ronde/domain';
import { conduct } from './conductor.ts';
import { nextRoundId } from './next-round-id.ts';
import { fixDates } from './played-dates.ts';
import { draftRound, stageOf, startOf, type System } from './played-round.ts';
import { readSample, type Sample } from './sample-file.ts';
import { calendarOf } from './script-calendar.ts';
import { addressesFrom, openSystem } from './started-system.ts';

/** What became of awards that were imported under a ceiling. */
export interface ImportedAwards {
  readonly roundId: string;
  /** The sentence with which the allocation was refused; undefined when it was accepted. */
  readonly refusal?: string;
  /** By application code. */
  readonly awardedCents: Readonly<Record<string, number>>;
  /** Mails that tell of an award. */
  readonly awardMails: number;
}

/**
 * Imports awards as a round of their own through the API and puts them through allocation, approval and award under
 * `ceilingCents`. Goes no further than the refusal when they do not fit.
 */
export async function importAwards(
  system: System,
  awards: Sample,
  ceilingCents: number,
  roundId: string,
): Promise<ImportedAwards> {
  const sample: Sample = { ...awards, round: { ...awards.round, ceilingCents } };
  const acts = calendarOf(sample);
  const proposal = acts.findIndex(({ act }) => act === 'proposeAllocation') + 1;
  const stage = stageOf(system, sample, roundId, () => undefined);
  await draftRound(system, sample, roundId);
  await stage.watch.settle([`funding-round/${roundId}`]);
  const [refused] = await conduct(stage, acts.slice(0, proposal), acts[proposal - 1]?.at ?? startOf(sample));
  if (!refused) await conduct(stage, acts.slice(proposal), acts.at(-1)?.at);
  return { roundId, ...(refused && { refusal: refused.what }), ...(await awardsIn(system, sample, roundId)) };
}

async function awardsIn(
  { database }: System,
  sample: Sample,
  roundId: string,
): Promise<Pick<ImportedAwards, 'awardedCents' | 'awardMails'>> {
  const streams = sample.applications.map(({ code }) => applicationStream(`${roundId}/${code}`));
  const awards = await database.rows<{ stream: string; cents: string }>(
    `SELECT stream, data->>'totalCents' AS cents FROM journal_fact WHERE type = 'awardDecided' AND stream = ANY($1)`,
    [streams],
  );
  const [mails] = await database.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM outbox WHERE round_id = $1 AND kind = 'mail' AND payload->>'mail' = 'award'`,
    [roundId],
  );
  const byCode = awards.map(({ stream, cents }) => [stream.slice(stream.lastIndexOf('/') + 1), Number(cents)] as const);
  return { awardedCents: Object.fromEntries(byCode), awardMails: mails?.count ?? 0 };
}

/** `node tools/rehearse/import-awards.ts [FILE] --ceiling 7500000`: 1 when the awards are refused. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ceiling: { type: 'string' } } });
  const sample = fixDates(
    readSample(positionals[0] ?? 'samples/published-awards.json'),
    localDateOf(new Date().toISOString()),
  );
  const ceilingCents = values.ceiling === undefined ? sample.round.ceilingCents : parseCents(values.ceiling);
  const system = await openSystem(addressesFrom(process.env));
  try {
    const roundId = await nextRoundId(system.database, sample.round.year);
    const { refusal, awardedCents, awardMails } = await importAwards(system, sample, ceilingCents, roundId);
    const total = Object.values(awardedCents).reduce((sum, cents) => sum + cents, 0);
    process.stdout.write(
      `${roundId}, ceiling ${formatEuro(ceilingCents)}: ${Object.keys(awardedCents).length} awards, ${formatEuro(total)}, ${awardMails} mails\n`,
    );
    if (refusal) process.stdout.write(`The allocation ${refusal}\n`);
    return refusal ? 1 : 0;
  } finally {
    await system.close();
  }
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    process.stdout.write(`The import stopped: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  });
