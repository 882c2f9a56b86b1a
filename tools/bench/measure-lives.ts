import { openDatabase, recordReceipt } from '@ronde/persistence';
import { inParallel } from '../rehearse/persistent-call.ts';
import type { BenchSystem } from './bench-system.ts';
import { byTransaction, captureRows, copyRound, keepWrites } from './capture-rows.ts';
import { against, perSecond, type Finding } from './findings.ts';
import { recordedLife, type Life } from './life.ts';
import { interleaved, median, medianRatio, timed } from './measured.ts';
import { bareSide, ownSide, playLife } from './play-life.ts';
import type { Extent } from './extent.ts';

/** Whole lives of applications a second, ours against bare ones of the same commands, payload sizes and rows. */
export async function measureLives(bench: BenchSystem, extent: Extent): Promise<readonly Finding[]> {
  const life = recordedLife();
  const database = await openDatabase(bench.settings.livesDatabaseUrl);
  try {
    await draftRound(database, life);
    await copyRound(bench.pools.lives, bench.pools.bare, life.roundId);
    const own = ownSide(bench, life, database);
    await captureLife(bench, life, () => playLife(bench, life, own, life.code));
    const bare = bareSide(bench, life);
    let born = 1;
    const livesPerSecond = async (side: typeof own, lives: number) => {
      const codes = Array.from({ length: lives }, () => `gm0518-${(born += 1)}`);
      const tookMs = await timed(() =>
        inParallel(codes, extent.livesAtOnce, (code) => playLife(bench, life, side, code)),
      );
      return (lives * 1000) / tookMs;
    };
    for (const side of [own, bare]) await livesPerSecond(side, extent.livesAtOnce);
    const turns = await interleaved(extent.turns, {
      own: () => livesPerSecond(own, extent.lives),
      bare: () => livesPerSecond(bare, extent.lives),
    });
    const { events, activities, timers, signals, updates, payloadBytes } = life.counts;
    const figures = { own: perSecond(median(turns.own)), bare: perSecond(median(turns.bare)) };
    const what = `whole life of an application: ${updates} Updates, ${signals} signals, ${activities} activities, ${timers} timers, ${events} events, ${payloadBytes} bytes`;
    return [against(what, { ...figures, ratio: medianRatio(turns, (each) => each) }, { atLeast: 0.85 })];
  } finally {
    await database.destroy();
  }
}

/** The round of the recorded life has room for one award or two; here every life is awarded. */
const ROOM_FOR_EVERY_LIFE = 1_000_000_000_000;

async function draftRound(database: Parameters<typeof recordReceipt>[0], life: Life): Promise<void> {
  const { roundId, startedAt: at } = life;
  const terms = { ...life.terms, ceilingCents: ROOM_FOR_EVERY_LIFE };
  const actor = { id: 'demo-administrator', role: 'ADMINISTRATOR', organisation: 'JENV' } as const;
  const fact = { type: 'roundDrafted', data: { terms } } as const;
  const stream = `funding-round/${roundId}`;
  await recordReceipt(database, { stream, roundId, commandId: 'draft', actor, at, fact, messages: () => [] });
}

/** Every transaction of one whole life: one per receipt and one per activity, in the order of the recorded history. */
async function captureLife(bench: BenchSystem, life: Life, play: () => Promise<void>): Promise<void> {
  const transactions = byTransaction(await captureRows(bench.pools.lives, play));
  const receipts = life.stimuli.filter(({ receipt }) => receipt !== undefined).length;
  const expected = receipts + life.counts.activities;
  if (transactions.length !== expected)
    throw new Error(`the recorded life has ${expected} transactions, the one played now ${transactions.length}`);
  await keepWrites(bench.pools.lives, transactions, {
    ...{ directory: bench.settings.capturesDir, act: 'life', id: life.code },
  });
}
