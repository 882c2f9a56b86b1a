import {
  type BudgetYear,
  budgetYearFaults,
  compareDates,
  type Instant,
  isAmount,
  type LocalDate,
  localDateOf,
  type RoundDates,
  type RoundTerms,
} from '@ronde/domain';
import type { FieldError } from '@ronde/contracts/http';
import { Problem } from '../platform/problems/problem.js';

/** Dates that must not lie before the one above them. */
const IN_ORDER: readonly (keyof RoundDates)[] = [
  'publishOn',
  'callOpensOn',
  'callClosesOn',
  'completenessDueOn',
  'assessmentDueOn',
  'allocationDueOn',
  'awardDueOn',
];

/** The constants that are checked against each other, or as many of them as are known. */
export interface TermsToCheck {
  readonly ceilingCents?: number;
  readonly reserveCents?: number;
  readonly budgetYears?: readonly (Partial<BudgetYear> | undefined)[];
  readonly evaluationRule?: { readonly amountCents?: number };
  readonly dates?: Partial<RoundDates>;
  readonly components?: readonly ({ readonly component?: string } | undefined)[];
  readonly holidays?: { readonly fromYear?: number; readonly toYear?: number };
}

/** Refuses constants that contradict each other, or a call that is over at `at`, with ROUND_TERMS_INVALID, all of them at once. */
export function checkRoundTerms(terms: RoundTerms, at: Instant): void {
  const errors = roundTermFaults(terms, at);
  if (errors.length > 0) throw new Problem('ROUND_TERMS_INVALID', undefined, errors);
}

/** The constants that contradict each other, each at its field; what is not known contradicts nothing. */
export function roundTermFaults(terms: TermsToCheck, at: Instant): readonly FieldError[] {
  const { dates = {} } = terms;
  return [
    ...amountErrors(terms),
    ...yearErrors(terms),
    ...dateErrors(dates),
    ...callErrors(dates, localDateOf(at)),
    ...componentErrors(terms),
    ...holidayErrors(terms),
  ];
}

function amountErrors({ ceilingCents, reserveCents, evaluationRule }: TermsToCheck): readonly FieldError[] {
  const amounts = { ceilingCents, reserveCents, 'evaluationRule.amountCents': evaluationRule?.amountCents };
  const invalid = Object.entries(amounts)
    .filter(([, amount]) => amount !== undefined && !isAmount(amount))
    .map(([field]) => fault(field, 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.'));
  const reserved =
    reserveCents !== undefined && ceilingCents !== undefined && reserveCents > ceilingCents
      ? [fault('reserveCents', 'RESERVE_ABOVE_CEILING', 'More is reserved than there is.')]
      : [];
  return [...invalid, ...reserved];
}

function yearErrors({ budgetYears, ceilingCents, reserveCents }: TermsToCheck): readonly FieldError[] {
  if (budgetYears === undefined) return [];
  const whole = {
    ...(ceilingCents === undefined ? {} : { ceilingCents }),
    ...(reserveCents === undefined ? {} : { reserveCents }),
  };
  return budgetYearFaults(
    budgetYears.map((one) => one ?? {}),
    whole,
  );
}

function dateErrors(dates: Partial<RoundDates>): readonly FieldError[] {
  const late = IN_ORDER.slice(1).filter((name, index) =>
    before(dates[name], dates[IN_ORDER[index] as keyof RoundDates]),
  );
  const execution = before(dates.executionEndsOn, dates.executionStartsOn) ? (['executionEndsOn'] as const) : [];
  return [...late, ...execution].map((name) =>
    fault(`dates.${name}`, 'ROUND_TERMS_INVALID', 'This date lies before the one it must follow.'),
  );
}

function callErrors({ callClosesOn }: Partial<RoundDates>, today: LocalDate): readonly FieldError[] {
  return before(callClosesOn, today)
    ? [fault('dates.callClosesOn', 'CALL_OVER', 'The call would be over already: nobody could apply in time.')]
    : [];
}

function componentErrors({ components = [] }: TermsToCheck): readonly FieldError[] {
  const names = components.map((one) => one?.component);
  return names
    .filter((name, index) => name !== undefined && names.indexOf(name) !== index)
    .map((name) =>
      fault(`components.${names.lastIndexOf(name)}.component`, 'ROUND_TERMS_INVALID', `${name} is named twice.`),
    );
}

function holidayErrors({ holidays, dates, budgetYears = [] }: TermsToCheck): readonly FieldError[] {
  if (holidays?.fromYear === undefined || holidays.toYear === undefined) return [];
  if (dates?.accountabilityDueOn === undefined || dates.publishOn === undefined) return [];
  const last = Math.max(...budgetYears.map((one) => one?.year ?? 0), 0);
  const year = Math.max(Number(dates.accountabilityDueOn.slice(0, 4)) + 1, last);
  const first = Number(dates.publishOn.slice(0, 4));
  return holidays.fromYear <= first && holidays.toYear >= year
    ? []
    : [fault('holidays', 'HOLIDAY_TABLE_TOO_SHORT', `The table must reach from ${first} to ${year}.`)];
}

function before(one: LocalDate | undefined, other: LocalDate | undefined): boolean {
  return one !== undefined && other !== undefined && compareDates(one, other) < 0;
}

function fault(field: string, code: FieldError['code'], message: string): FieldError {
  return { field, code, message };
}
