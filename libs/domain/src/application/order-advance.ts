import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import type { RuleContext } from '../rule-context.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import { sumCents } from '../money/cents.js';
import { sumByYear } from '../budget-years/budget-year.js';
import { dueInYear } from '../budget-years/due-in-year.js';
import type { AdvanceFact, ToldOrder } from './advance-facts.js';
import type { ApplicationFact } from './application-facts.js';
import { type ApplicationState, evolveApplication } from './application-state.js';
import { paymentDueOn } from './application-terms.js';
import { type AdvanceOrder, fitOrders } from './fit-orders.js';

/**
 * The facts of a decision, with what they ask of the orders to pay, in a round that pays by orders: the whole award is
 * paid in advance from the beginning of the execution on (Regeling 2022 art. 8), and whatever changes the award afterwards
 * changes the orders. Every rule that changes what is awarded ends with this.
 */
export function withOrders(
  state: ApplicationState,
  decided: readonly ApplicationFact[],
  context: RuleContext,
): ApplicationFact[] {
  if (context.terms.payments !== 'ORDERS') return [...decided];
  const after = decided.reduce(
    (before, fact) => evolveApplication(before, { fact, at: context.at, actorId: context.actor.id }),
    state,
  );
  const begins = decided.some(({ type }) => type === 'executionStarted');
  return after.orders === undefined && !begins ? [...decided] : [...decided, ...asked(after, context)];
}

/** An order tells where it stands; where the award asks for another amount by now, that is put right. */
export function hearOfOrder(state: ApplicationState, told: ToldOrder, context: RuleContext): ApplicationFact[] {
  const known = state.orders?.find(({ paymentId }) => paymentId === told.paymentId);
  if (known === undefined || (known.status === told.status && known.amountCents === told.amountCents)) return [];
  const { paymentId, status, amountCents } = told;
  return withOrders(state, [{ type: 'advanceOrderTold', data: { paymentId, status, amountCents } }], context);
}

function asked(state: ApplicationState, context: RuleContext): AdvanceFact[] {
  let orders = state.orders?.length ?? 0;
  return withinTotal(wanted(state), state.orders ?? []).flatMap(({ budgetYear, cents }): AdvanceFact[] => {
    const ofYear = (state.orders ?? []).filter((order) => order.budgetYear === budgetYear);
    const { lowered, moreCents } = fitOrders(ofYear, cents);
    const down = lowered.map(({ paymentId, amountCents }): AdvanceFact => {
      const previousCents = ofYear.find((order) => order.paymentId === paymentId)!.amountCents;
      return { type: 'advanceOrderLowered', data: { paymentId, previousCents, amountCents } };
    });
    if (moreCents === 0) return down;
    orders += 1;
    const paymentId = `${state.application!.applicationId}/${orders}`;
    const year = budgetYear === undefined ? {} : { budgetYear };
    const dueOn = dueInYear(decisionDueOn(state, context), budgetYear, context.terms);
    return [...down, { type: 'advanceOrdered', data: { paymentId, amountCents: moreCents, dueOn, ...year } }];
  });
}

/** What one budget year, or all of a file without them, is entitled to, in cents. */
export interface Wanted {
  readonly budgetYear?: number;
  readonly cents: Cents;
}

/** What the file is entitled to, in cents, as settled or else as awarded; a lower settlement leaves the earliest years. */
function wanted({ settlement, award }: ApplicationState): readonly Wanted[] {
  const totalCents = settlement?.settledCents ?? award?.totalCents ?? 0;
  const years = sumByYear(award?.lines.map(({ byYear }) => byYear) ?? []);
  if (years.length === 0) return [{ cents: totalCents }];
  let left = totalCents;
  return years.map(({ year, cents }) => {
    const kept = Math.min(cents, left);
    left -= kept;
    return { budgetYear: year, cents: kept };
  });
}

/**
 * What each year still asks for where another year holds more than it is entitled to in orders that can no longer be
 * lowered: the later years give way, so that all orders together never come to more than the file is entitled to.
 */
export function withinTotal(wanted: readonly Wanted[], orders: readonly AdvanceOrder[]): readonly Wanted[] {
  const goneIn = (year: number | undefined): Cents =>
    sumCents(
      orders
        .filter(({ budgetYear, status }) => budgetYear === year && (status === 'PAID' || status === 'WITH_FINANCE'))
        .map(({ amountCents }) => amountCents),
    );
  let beyondCents = sumCents(wanted.map(({ budgetYear, cents }) => Math.max(0, goneIn(budgetYear) - cents)));
  return wanted
    .toReversed()
    .map((one) => {
      const given = Math.min(beyondCents, Math.max(0, one.cents - goneIn(one.budgetYear)));
      beyondCents -= given;
      return { ...one, cents: one.cents - given };
    })
    .toReversed();
}

/** The day the latest decision that pays has told; six weeks from now where that has passed (Awb 4:87(1)). */
function decisionDueOn({ award, amendments }: ApplicationState, { at, terms }: RuleContext): LocalDate {
  const told = amendments.findLast((amendment) => amendment.paymentDueOn !== undefined) ?? award;
  const day = told?.paymentDueOn;
  return day !== undefined && compareDates(day, localDateOf(at)) >= 0 ? day : paymentDueOn(at, terms);
}
