import {
  AMOUNT_LOWERED,
  DUE_MOVED,
  type EngineMessage,
  ORDER_CHANGED,
  type OrderChanged,
  paymentStream,
  WORK_DROPPED,
} from '@ronde/contracts';
import {
  type ApplicationFact,
  type ApplicationState,
  dueAtEndOf,
  dueInYear,
  hearOfOrder,
  type Instant,
} from '@ronde/domain';
import { onSignal } from '../handlers.js';
import { conclude } from '../journal.js';
import { openPayment } from '../start-messages.js';
import type { ApplicationFile } from './application-file.js';

/** An order tells where it stands: what was really paid, and what it came to. */
export function listenToOrders(file: ApplicationFile): void {
  onSignal<ApplicationState, ApplicationFact, OrderChanged>(file, ORDER_CHANGED, async (told) => {
    await conclude(file)(
      (state, context) => hearOfOrder(state, told, context),
      (facts, at) => ordersAsked(file, facts, at),
    );
  });
}

/** What the facts of a file ask of its orders to pay: new ones, less of those there are, or nothing any more. */
export function ordersAsked(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  const cause = facts.find((fact) => fact.type === 'awardAmended')?.data.cause ?? facts[0]?.type ?? '';
  return facts.flatMap((fact) => {
    if (fact.type === 'advanceOrdered') return [ordered(file, fact.data, at)];
    if (fact.type !== 'advanceOrderLowered') return [];
    const { paymentId, amountCents } = fact.data;
    const workflowId = paymentStream(paymentId);
    if (amountCents === 0) return [{ kind: 'signal', workflowId, signal: WORK_DROPPED, payload: { cause, at } }];
    return [{ kind: 'signal', workflowId, signal: AMOUNT_LOWERED, payload: { amountCents, at } }];
  });
}

/** A decision that was sent anew begins the term to pay anew. */
export function paymentsMoved(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'decisionNotified') return [];
    const { decision, renews, corrects, paymentDueOn } = fact.data;
    if ((renews ?? corrects) === undefined || paymentDueOn === undefined || decision === 'SETTLEMENT') return [];
    const amendments = decision === 'AWARD' ? 0 : latestNotified(file.state) + 1;
    const moved = file.state.orders?.filter((order) => order.amendments === amendments) ?? [];
    return moved.map(({ paymentId, budgetYear }): EngineMessage => {
      const payload = { ...dueAtEndOf(dueInYear(paymentDueOn, budgetYear, file.terms)), at };
      return { kind: 'signal', workflowId: paymentStream(paymentId), signal: DUE_MOVED, payload };
    });
  });
}

type Ordered = Extract<ApplicationFact, { type: 'advanceOrdered' }>['data'];

function ordered(
  { applicationId, terms, state }: ApplicationFile,
  { paymentId, amountCents, dueOn, budgetYear }: Ordered,
  at: Instant,
): EngineMessage {
  const opening = {
    ...{ paymentId, roundId: terms.roundId, applicationId, amountCents },
    ...{ caseReference: state.award!.caseReference, decidedBy: state.awardDecidedBy ?? '', ...dueAtEndOf(dueOn) },
    ...(state.awardDecidedFor === undefined ? {} : { decidedFor: state.awardDecidedFor }),
    ...(budgetYear === undefined ? {} : { budgetYear }),
  };
  return openPayment(terms, opening, at);
}

/** What is decided on an objection is not notified again. */
function latestNotified({ amendments }: ApplicationState): number {
  return amendments.findLastIndex(({ cause }) => cause !== 'OBJECTION');
}
