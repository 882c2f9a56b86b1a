import { compareDates, earlierDate, laterDate } from '../calendar/local-date.js';
import { sumCents } from '../money/cents.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import type { InterestPeriod } from './recovery-facts.js';
import { principalLeft, type RecoveryState } from './recovery-state.js';
import { statutoryInterest } from './statutory-interest.js';

/** What is owed on a claim on a day, in cents. */
export interface Owed {
  readonly principalCents: Cents;
  /** Interest that was fixed by decision and has not come in. */
  readonly interestCents: Cents;
  /** Interest that ran until that day and was not fixed yet (Awb 4:99: it is claimed once it is). */
  readonly unfixedCents: Cents;
}

/** What is owed on a day; interest that was not fixed is reckoned until then. */
export function owedOn(state: RecoveryState, on: LocalDate): Owed {
  const fixed = sumCents(state.fixed.map(({ cents }) => cents));
  const received = sumCents(state.receipts.map(({ interestCents }) => interestCents));
  return {
    principalCents: principalLeft(state),
    interestCents: Math.max(0, fixed - received),
    unfixedCents: sumCents(unfixedInterest(state, on).map(({ cents }) => cents)),
  };
}

/** What can be claimed now, in cents: principal, and interest that was fixed. */
export function remaining(state: RecoveryState, on: LocalDate): Cents {
  const { principalCents, interestCents } = owedOn(state, on);
  return principalCents + interestCents;
}

/** The interest that ran since the latest decision on it, period by period. */
export function unfixedInterest(state: RecoveryState, until: LocalDate): readonly InterestPeriod[] {
  if (state.opening === undefined || state.dueOn === undefined) return [];
  const fixedUntil = state.fixed.at(-1)?.until;
  const { receipts, interestFree, dueOn } = state;
  // A period that was fixed in part is cut where the decision cut it: its last day ends one.
  const cut = fixedUntil === undefined ? [] : [{ receivedOn: fixedUntil, principalCents: 0, interestCents: 0 }];
  const debt = { principalCents: state.opening.principalCents, dueOn, interestFree, receipts: [...receipts, ...cut] };
  return statutoryInterest(debt, until).filter(
    ({ from }) => fixedUntil === undefined || compareDates(from, fixedUntil) > 0,
  );
}

/**
 * The day until which interest runs: today, or the day on which the rest of the principal came in. That is the latest day of
 * all repayments, in whatever order they were entered.
 */
export function interestRunsUntil(state: RecoveryState, today: LocalDate): LocalDate {
  const [first, ...others] = state.receipts.map(({ receivedOn }) => receivedOn);
  if (first === undefined || principalLeft(state) !== 0) return today;
  return earlierDate(others.reduce(laterDate, first), today);
}

/** The next day on which something must be there: of the plan, or of the term; undefined when nothing is awaited. */
export function nextDueOn({ status, dueOn, plan }: RecoveryState): LocalDate | undefined {
  if (status === 'DUE') return dueOn;
  if (status !== 'PLAN' || plan === undefined) return undefined;
  let awaited = 0;
  for (const instalment of plan.instalments) {
    awaited += instalment.amountCents;
    if (plan.receivedCents < awaited) return instalment.dueOn;
  }
  return undefined;
}
