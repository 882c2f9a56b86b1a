import type { DataSource } from 'typeorm';
import { wakeDispatcher } from './wake-dispatcher.js';

/** No other receipt for so long: the rush is over. */
const QUIET_MS = 30;
/** But what follows from a receipt never waits longer than this for those behind it. */
const AT_MOST_MS = 1_000;

interface Rush {
  underWay: number;
  /** When the first receipt was stored of which the dispatcher has not been told. */
  untoldSince: number | undefined;
  timer: NodeJS.Timeout | undefined;
}

const rushes = new WeakMap<DataSource, Rush>();

/**
 * Stores a receipt, and tells the dispatcher as soon as no other is under way or has just come in. In the last minute of
 * a call everybody waits for a receipt and nobody yet for what follows from one: workflows, letters and mails give way.
 */
export async function receiptsFirst<T>(database: DataSource, store: () => Promise<T>): Promise<T> {
  const rush = rushOf(database);
  rush.underWay += 1;
  try {
    const stored = await store();
    rush.untoldSince ??= performance.now();
    return stored;
  } finally {
    rush.underWay -= 1;
    tellWhenQuiet(database, rush);
  }
}

function rushOf(database: DataSource): Rush {
  const known = rushes.get(database);
  if (known) return known;
  const rush: Rush = { underWay: 0, untoldSince: undefined, timer: undefined };
  rushes.set(database, rush);
  return rush;
}

function tellWhenQuiet(database: DataSource, rush: Rush): void {
  if (rush.untoldSince === undefined) return;
  const leftMs = rush.untoldSince + AT_MOST_MS - performance.now();
  clearTimeout(rush.timer);
  rush.timer = setTimeout(() => tellOrWait(database, rush), Math.max(0, Math.min(QUIET_MS, leftMs)));
  rush.timer.unref();
}

function tellOrWait(database: DataSource, rush: Rush): void {
  const waitedMs = performance.now() - (rush.untoldSince ?? 0);
  if (rush.underWay > 0 && waitedMs < AT_MOST_MS) return tellWhenQuiet(database, rush);
  rush.untoldSince = undefined;
  wakeDispatcher(database);
}
