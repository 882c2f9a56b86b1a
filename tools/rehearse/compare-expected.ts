import { applicationStream, roundStream } from '@ronde/contracts';
import type { RoundDatabase } from './round-database.ts';
import type { Sample } from './sample-file.ts';

/** Each figure that differs from what was expected, as a sentence. */
export function compareFigures(
  expected: Readonly<Record<string, number>>,
  found: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    found[name] === value ? [] : [`${name} should be ${value} and is ${found[name] ?? 'not there'}`],
  );
}

/** Each award and settlement that differs from what was expected. */
export async function compareAmounts(
  database: RoundDatabase,
  sample: Sample,
  roundId: string,
): Promise<readonly string[]> {
  const rows = await database.rows<{ id: string; awarded: string | null; settled: string | null }>(
    'SELECT id, awarded_cents AS awarded, settled_cents AS settled FROM application WHERE round_id = $1',
    [roundId],
  );
  const of = (amount: 'awarded' | 'settled') =>
    Object.fromEntries(rows.map((row) => [`${amount} cents of ${codeOf(row.id)}`, Number(row[amount])]));
  const named = (amount: string, wanted: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(wanted).map(([code, cents]) => [`${amount} cents of ${code}`, cents]));
  return [
    ...compareFigures(named('awarded', sample.expected.awardedCents), of('awarded')),
    ...compareFigures(named('settled', sample.expected.settledCents), of('settled')),
  ];
}

/** Each fact that does not stand in the journal as often as expected. */
export async function compareFacts(
  database: RoundDatabase,
  sample: Sample,
  roundId: string,
): Promise<readonly string[]> {
  const rows = await database.rows<{ stream: string; type: string; times: number }>(
    'SELECT stream, type, count(*)::int AS times FROM journal_fact WHERE round_id = $1 GROUP BY stream, type',
    [roundId],
  );
  return sample.expected.facts.flatMap(({ of, type, times }) => {
    const stream = streamOf(of, roundId);
    const found = rows.find((row) => row.stream === stream && row.type === type)?.times ?? 0;
    return found === times ? [] : [`${type} should stand ${times} times in ${stream} and does ${found} times`];
  });
}

/** Each file that ended otherwise than expected; whatever is not listed ends settled. */
export async function compareOutcomes(
  database: RoundDatabase,
  sample: Sample,
  roundId: string,
): Promise<readonly string[]> {
  const rows = await database.rows<{ id: string; outcome: string | null }>(
    'SELECT id, outcome FROM application WHERE round_id = $1 ORDER BY id',
    [roundId],
  );
  return rows.flatMap(({ id, outcome }) => {
    const wanted = sample.expected.outcomes[codeOf(id)] ?? 'SETTLED';
    return outcome === wanted ? [] : [`${codeOf(id)} should have ended ${wanted} and ended ${outcome ?? 'not at all'}`];
  });
}

/** `round`, `gm0518-1`, or a whole stream below the round such as `task/gm0518-1/assessment-szw`; `refused/` may come before each. */
function streamOf(of: string, roundId: string): string {
  if (of.startsWith('refused/')) return `refused/${streamOf(of.slice('refused/'.length), roundId)}`;
  if (of === 'round') return roundStream(roundId);
  const [kind, ...rest] = of.split('/');
  return rest.length === 0 ? applicationStream(`${roundId}/${of}`) : [kind, roundId, ...rest].join('/');
}

function codeOf(applicationId: string): string {
  return applicationId.slice(applicationId.indexOf('/') + 1);
}
