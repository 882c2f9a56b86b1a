import type { FactDetails, FileFact, FileFactType } from '../correspondence/mail.js';
import {
  EMPTY_LEDGER,
  isOverrun,
  type Ledger,
  type LedgerLine,
  type Overrun,
  post,
  roomUnderCeiling,
} from '../ledger/ledger.js';
import type { Fact } from '../vocabulary.js';
import { sumByYear, type YearAmount } from './budget-year.js';

/** A movement in one budget year of a round's ledger. */
export interface YearLine extends LedgerLine {
  readonly year: number;
  readonly account: 'CEILING' | 'RESERVE' | 'RESERVED' | 'AWARDED';
}

type YearLinesOf<T extends FileFactType> = (details: FactDetails<T>) => readonly YearLine[];

/** What each fact moves in the budget years of its round: what may be awarded in a year, what is promised, and what is. */
const YEAR_LINES = {
  roundDrafted: ({ terms: { budgetYears = [] } }) =>
    budgetYears.flatMap(({ year, ceilingCents, reserveCents }): YearLine[] => [
      { year, account: 'CEILING', cents: ceilingCents },
      { year, account: 'RESERVE', cents: reserveCents },
    ]),
  ceilingLowered: ({ year, previousCents, ceilingCents }) =>
    year === undefined ? [] : [{ year, account: 'CEILING', cents: ceilingCents - previousCents }],
  reserveReleased: ({ byYear = [] }) => [...moved('RESERVE', less(byYear)), ...moved('RESERVED', byYear)],
  allocationApproved: ({ reservedByYear = [] }) => sparing(moved('RESERVED', reservedByYear)),
  awardDecided: ({ lines = [], reservedByYear = [] }) => [
    ...moved('RESERVED', less(reservedByYear)),
    ...sparing(moved('AWARDED', sumByYear(lines.map(({ byYear }) => byYear)))),
  ],
  awardAmended: ({ addedByYear = [], reservedByYear = [] }) => [
    ...moved('RESERVED', less(reservedByYear)),
    ...moved('AWARDED', addedByYear),
  ],
  amendmentFailed: ({ reservedByYear = [] }) => moved('RESERVED', less(reservedByYear)),
  fileClosed: ({ annulledByYear = [], releasedByYear = [] }) => [
    ...moved('RESERVED', less(releasedByYear)),
    ...moved('AWARDED', less(annulledByYear)),
  ],
  objectionDecided: ({ raisedByYear = [] }) => moved('RESERVED', raisedByYear),
  roundClosed: ({ releasedByYear = [] }) => moved('RESERVED', less(releasedByYear)),
  roundCancelled: ({ releasedByYear = [] }) => moved('RESERVED', less(releasedByYear)),
} as const satisfies { readonly [T in FileFactType]?: YearLinesOf<T> };

/** The lines a fact writes in the budget years of its round; none in a round without them. */
export function yearLinesOf(fact: Fact): readonly YearLine[] {
  if (!Object.hasOwn(YEAR_LINES, fact.type)) return [];
  const lines = YEAR_LINES[fact.type as keyof typeof YEAR_LINES] as YearLinesOf<FileFactType>;
  return lines((fact as FileFact).data).filter(({ cents }) => cents !== 0);
}

/** What stands in each budget year. */
export type YearLedgers = Readonly<Record<number, Ledger>>;

/** One figure of each year, as `of` reads it, without the years in which it is nothing; the first year first. */
export function yearAmounts(years: YearLedgers, of: (ledger: Ledger) => number): readonly YearAmount[] {
  const figures = Object.entries(years).map(([year, ledger]) => ({ year: Number(year), cents: of(ledger) }));
  return sumByYear([figures]).filter(({ cents }) => cents !== 0);
}

/**
 * What of each year's reserve can still be released, in cents: what was not released before, and not more than a raise that
 * was decided in the meantime left of it.
 */
export function heldBackByYear(years: YearLedgers): readonly YearAmount[] {
  return yearAmounts(years, (ledger) => Math.min(ledger.RESERVE, roomUnderCeiling(ledger)));
}

/**
 * The years after `lines`, which belong together; or why one of them has no room, and then nothing of them: in no year more
 * is promised and awarded than its ceiling, and in the ordinary way never out of its reserve.
 */
export function postYears(years: YearLedgers, lines: readonly YearLine[]): YearLedgers | Overrun {
  let after = years;
  for (const year of new Set(lines.map((line) => line.year))) {
    const posted = post(
      after[year] ?? EMPTY_LEDGER,
      lines.filter((line) => line.year === year),
    );
    if (isOverrun(posted)) return { ...posted, year };
    after = { ...after, [year]: posted };
  }
  return after;
}

/** Whether a year had no room for its lines. */
export function isYearOverrun(posted: YearLedgers | Overrun): posted is Overrun {
  return 'askedCents' in posted;
}

function moved(account: YearLine['account'], byYear: readonly YearAmount[]): readonly YearLine[] {
  return byYear.map(({ year, cents }) => ({ year, account, cents }));
}

function less(byYear: readonly YearAmount[]): readonly YearAmount[] {
  return byYear.map(({ year, cents }) => ({ year, cents: -cents }));
}

function sparing(lines: readonly YearLine[]): readonly YearLine[] {
  return lines.map((line) => ({ ...line, sparesReserve: true }));
}
