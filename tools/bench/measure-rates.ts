import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, record } from '@ronde/persistence';
import { inParallel } from '../rehearse/persistent-call.ts';
import { untilQuiet, type BenchRound } from './bench-round.ts';
import type { BenchSystem } from './bench-system.ts';
import type { Extent } from './extent.ts';
import { perSecond, type Finding } from './findings.ts';
import { median, timed } from './measured.ts';

const STREAMS = 20;

/** Letters a second: each set in type twice (archive and reader), kept with its hash, attached to its mail and taken by the mail catcher. */
export async function measureLetters(
  bench: BenchSystem,
  { roundId }: BenchRound,
  extent: Extent,
): Promise<readonly Finding[]> {
  const rates: number[] = [];
  await untilQuiet(bench);
  for (let turn = 0; turn < extent.turns; turn += 1) rates.push(await lettersPerSecond(bench, roundId, extent.letters));
  return [
    {
      what: `letters written, kept and mailed (${extent.letters} in the outbox at once)`,
      own: perSecond(median(rates)),
    },
  ];
}

/** Puts mails with a letter that have been sent into the outbox again, as if their facts had just happened. */
async function lettersPerSecond({ pools }: BenchSystem, roundId: string, letters: number): Promise<number> {
  const startedAt = performance.now();
  const { rows } = await pools.system.query<{ id: string }>(
    `WITH sent AS (SELECT * FROM outbox WHERE round_id = $1 AND kind = 'mail' AND payload ? 'letter' ORDER BY id LIMIT 50)
     INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
     SELECT round_id, stream, position, ordinal, kind, target, payload FROM sent, generate_series(1, $2::int)
     LIMIT $2 RETURNING id`,
    [roundId, letters],
  );
  if (rows.length < letters) throw new Error('no letter has been sent that could be written again');
  await pools.system.query('NOTIFY outbox');
  const ids = rows.map(({ id }) => id);
  for (;;) {
    const { rows: left } = await pools.system.query(
      "SELECT 1 FROM outbox WHERE id = ANY ($1) AND status IN ('pending', 'sending') LIMIT 1",
      [ids],
    );
    if (left.length === 0) return (letters * 1000) / (performance.now() - startedAt);
    await sleep(20);
  }
}

/** Facts a second through the journal, each a command of its own with its hash, its table, its answer and its transaction. */
export async function measureFacts(bench: BenchSystem, extent: Extent): Promise<readonly Finding[]> {
  const database = await openDatabase(bench.settings.livesDatabaseUrl);
  const roundId = '2022-facts';
  let command = 0;
  const remind = (stream: string) => {
    command += 1;
    return record(database, {
      ...{
        stream,
        roundId,
        commandId: `bench-${command}`,
        at: '2023-02-01T08:00:00.000Z',
        knownReceiptPosition: 0,
        messages: [],
      },
      actor: { id: 'system', role: 'ADMINISTRATOR', organisation: 'JENV' },
      facts: [{ type: 'evaluationReminded', data: { workingDays: 5, dueOn: '2023-03-01' } }],
    });
  };
  const rate = async (width: number) => {
    const streams = Array.from(
      { length: extent.commands },
      (_, nth) => `evaluation/${roundId}/gm0518-1/p${nth % width}`,
    );
    return (extent.commands * 1000) / (await timed(() => inParallel(streams, width, remind)));
  };
  try {
    const [one, many]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < extent.turns; turn += 1) {
      one.push(await rate(1));
      many.push(await rate(STREAMS));
    }
    return [
      { what: 'facts written, one after the other on one stream', own: perSecond(median(one)) },
      { what: `facts written, on ${STREAMS} streams in parallel`, own: perSecond(median(many)) },
    ];
  } finally {
    await database.destroy();
  }
}
