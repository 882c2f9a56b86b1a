import type { Cents } from '../vocabulary.js';

/**
 * The accounts of a round's ledger. CEILING is what may be awarded in all (Regeling 2022 art. 7(1)); RESERVE is the part
 * of it held back; REQUESTED and ADVISED count what was asked and advised; RESERVED is promised to files but not yet
 * decided; AWARDED is decided; PAID left the treasury; RETURNED came back.
 */
export const LEDGER_ACCOUNTS = [
  'CEILING',
  'RESERVE',
  'REQUESTED',
  'ADVISED',
  'RESERVED',
  'AWARDED',
  'PAID',
  'RETURNED',
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** A movement on one account, in cents; below zero when the account goes down. */
export interface LedgerLine {
  readonly account: LedgerAccount;
  readonly cents: number;
  /** Must leave the reserve untouched: what is allocated and awarded in the ordinary way. */
  readonly sparesReserve?: true;
}

/** What stands on each account, in cents, never below zero. */
export type Ledger = Readonly<Record<LedgerAccount, Cents>>;

/** A ledger in which nothing has been written. */
export const EMPTY_LEDGER: Ledger = {
  CEILING: 0,
  RESERVE: 0,
  REQUESTED: 0,
  ADVISED: 0,
  RESERVED: 0,
  AWARDED: 0,
  PAID: 0,
  RETURNED: 0,
};

/** More was asked of an account than it has room for, in cents: for CEILING what may still be awarded or reserved. */
export interface Overrun {
  readonly account: LedgerAccount;
  readonly roomCents: Cents;
  readonly askedCents: Cents;
  /** The budget year without room; absent when it is the round as a whole. */
  readonly year?: number;
}

/** What may still be promised or awarded, in cents: the ceiling less what is. The reserve counts as room. */
export function roomUnderCeiling(ledger: Ledger): Cents {
  return ledger.CEILING - ledger.RESERVED - ledger.AWARDED;
}

/** What may still be awarded in the ordinary way, in cents: the reserve is kept back for what comes later. */
export function freeRoom(ledger: Ledger): Cents {
  return Math.max(0, roomUnderCeiling(ledger) - ledger.RESERVE);
}

/**
 * The ledger after `lines`, which belong together; or why they do not fit, and then nothing of them. Promised and
 * awarded together never pass the ceiling, and no account goes below zero.
 */
export function post(ledger: Ledger, lines: readonly LedgerLine[]): Ledger | Overrun {
  const after = { ...ledger };
  for (const { account, cents } of lines) after[account] += cents;
  return beyondCeiling(ledger, after, lines) ?? belowZero(ledger, after) ?? after;
}

/** Whether the lines did not fit. */
export function isOverrun(posted: Ledger | Overrun): posted is Overrun {
  return 'askedCents' in posted;
}

function beyondCeiling(before: Ledger, after: Ledger, lines: readonly LedgerLine[]): Overrun | undefined {
  const askedCents = roomUnderCeiling(before) - roomUnderCeiling(after);
  const spared = lines.some(({ sparesReserve }) => sparesReserve);
  const roomCents = spared ? freeRoom(before) : roomUnderCeiling(before);
  // What takes no room fits always, even where a reserve was used up in the meantime.
  return askedCents > 0 && askedCents > roomCents ? { account: 'CEILING', roomCents, askedCents } : undefined;
}

function belowZero(before: Ledger, after: Ledger): Overrun | undefined {
  const account = LEDGER_ACCOUNTS.find((name) => after[name] < 0);
  return account && { account, roomCents: before[account], askedCents: before[account] - after[account] };
}
