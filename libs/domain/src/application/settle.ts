import type { Cents } from '../vocabulary.js';
import { isAmount, sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { ApplicationFact, SettlementDecision, SettlementGround } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { caseReference } from './case-reference.js';
import { insistPlausible } from './doubt-accountability.js';
import { insistHeard } from './hear-before-lowering.js';
import { orderedInAdvance, paidInAdvance } from './paid-in-advance.js';
import { withNotification } from './notify-decision.js';
import { withOrders } from './order-advance.js';
import { insistFourEyes, insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';

/**
 * The final amount: as awarded, unless one of three grounds allows less (Regeling 2022 art. 10(3)). What was paid
 * in advance (100 %, art. 8) above it is to be repaid. Codes: WRONG_STATE, WRONG_ROLE, OWN_WORK, AMOUNT_INVALID,
 * ABOVE_AWARD, CHANGE_REQUEST_OPEN, HEARING_REQUIRED, BELOW_INTENTION, GROUND_NOT_HEARD, GROUND_REQUIRED, GROUND_WITHOUT_REDUCTION,
 * ACCOUNTABILITY_DOUBTED, PAYMENT_WITH_FINANCE.
 */
export function decideSettlement(
  state: ApplicationState,
  command: { readonly settledCents: Cents; readonly grounds: readonly SettlementGround[] },
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insistPhase(state, ['SETTLEMENT'], 'Settling');
  insistFourEyes(state, context.actor);
  insist(
    state.changeRequests.every(({ outcome }) => outcome !== undefined),
    'CHANGE_REQUEST_OPEN',
    'A change request in this file has not been decided yet.',
  );
  const awardedCents = state.award!.totalCents;
  const { settledCents, grounds } = command;
  insist(isAmount(settledCents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', 'settledCents');
  insist(settledCents <= awardedCents, 'ABOVE_AWARD', 'No more can be settled than was awarded.', 'settledCents');
  const lower = settledCents < awardedCents;
  insist(!lower || grounds.length > 0, 'GROUND_REQUIRED', 'Settling lower needs a ground.', 'grounds');
  insist(lower || grounds.length === 0, 'GROUND_WITHOUT_REDUCTION', 'A ground needs a lower amount.', 'grounds');
  if (lower) insistHeard(state, settledCents, grounds);
  else insistPlausible(state);
  insistNothingUnderWay(state, settledCents);
  const settlement: SettlementDecision = {
    caseReference: caseReference(receivedOf(state).applicationId),
    awardedCents,
    spentCents: sumCents(state.accountability?.spent.map((line) => line.spentCents) ?? []),
    settledCents,
    toRepayCents: repayment(paidInAdvance(state), settledCents),
    grounds,
    ...(state.exOfficio === undefined ? {} : { exOfficio: state.exOfficio.cause }),
  };
  const decided: ApplicationFact[] = [
    { type: 'settlementDecided', data: settlement },
    { type: 'fileClosed', data: { outcome: 'SETTLED' } },
  ];
  return withOrders(state, withNotification(state, decided, context), context);
}

/** What lies with finance may be paid or not: until that is known nobody can say what is to be paid back. */
function insistNothingUnderWay(state: ApplicationState, settledCents: Cents): void {
  const underWay = state.orders?.some(({ status }) => status === 'WITH_FINANCE') ?? false;
  insist(
    !underWay || orderedInAdvance(state) <= settledCents,
    'PAYMENT_WITH_FINANCE',
    'An order to pay lies with finance; settle lower once it was paid or has failed.',
  );
}

/** What was paid in advance beyond the settled amount; may be reclaimed (Regeling 2022 art. 12). In cents. */
export function repayment(paidCents: Cents, settledCents: Cents): Cents {
  return Math.max(0, paidCents - settledCents);
}
