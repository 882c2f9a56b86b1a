import { DUE_MOVED, type EngineMessage, paymentStream, WORK_DROPPED } from '@ronde/contracts';
import { type ApplicationFact, type ApplicationState, dueAtEndOf, type Instant, type LocalDate } from '@ronde/domain';
import { openPayment } from '../start-messages.js';
import type { ApplicationFile } from './application-file.js';

/** The order to pay the award is the first; that of the first amendment would be the second. */
const OF_THE_AWARD = 1;

/** The order to pay the award, in a round that pays by orders: all of it in advance (Regeling 2022 art. 8). */
export function awardPayment(file: ApplicationFile, at: Instant): readonly EngineMessage[] {
  const { award } = file.state;
  if (award?.paymentDueOn === undefined) return [];
  return order(file, { nth: OF_THE_AWARD, amountCents: award.totalCents, dueOn: award.paymentDueOn }, at);
}

/**
 * What amendments do to the orders: what is added is paid by one of its own, once it was notified or decided on an
 * objection (Awb 4:87(1)); an award that is revoked as a whole is not paid any more.
 */
export function amendedPayments(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  const nth = ofAmendment(file.state.amendments.length);
  const notified = facts.find((fact) => fact.type === 'decisionNotified')?.data;
  return facts.flatMap((fact) => {
    if (fact.type !== 'awardAmended') return [];
    const { totalCents, previousTotalCents, paymentDueOn: dueOn = notified?.paymentDueOn } = fact.data;
    if (totalCents === 0) return dropped(file, fact.data.cause, at);
    return dueOn === undefined ? [] : order(file, { nth, amountCents: totalCents - previousTotalCents, dueOn }, at);
  });
}

/** A decision that was sent anew begins the term to pay anew. */
export function paymentsMoved(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  return facts.flatMap((fact) => {
    if (file.terms.payments !== 'ORDERS' || fact.type !== 'decisionNotified') return [];
    const { decision, renews, paymentDueOn } = fact.data;
    if (renews === undefined || paymentDueOn === undefined || decision === 'SETTLEMENT') return [];
    const nth = decision === 'AWARD' ? OF_THE_AWARD : ofAmendment(latestNotified(file.state));
    const workflowId = streamOf(file, nth);
    return [{ kind: 'signal', workflowId, signal: DUE_MOVED, payload: { ...dueAtEndOf(paymentDueOn), at } }];
  });
}

/** Every order there is: that of the award, and of each amendment that added something. */
function dropped(file: ApplicationFile, cause: string, at: Instant): readonly EngineMessage[] {
  if (file.terms.payments !== 'ORDERS') return [];
  const added = file.state.amendments.flatMap(({ totalCents, previousTotalCents }, index) =>
    totalCents > previousTotalCents ? [ofAmendment(index)] : [],
  );
  return [OF_THE_AWARD, ...added].map((nth) => ({
    ...{ kind: 'signal', workflowId: streamOf(file, nth), signal: WORK_DROPPED, payload: { cause, at } },
  }));
}

interface Owed {
  readonly nth: number;
  readonly amountCents: number;
  readonly dueOn: LocalDate;
}

function order(file: ApplicationFile, { nth, dueOn, amountCents }: Owed, at: Instant): readonly EngineMessage[] {
  const { applicationId, terms, state } = file;
  if (terms.payments !== 'ORDERS' || amountCents <= 0) return [];
  const opening = {
    ...{ paymentId: `${applicationId}/${nth}`, roundId: terms.roundId, applicationId, amountCents },
    ...{ caseReference: state.award!.caseReference, decidedBy: state.awardDecidedBy ?? '', ...dueAtEndOf(dueOn) },
  };
  return [openPayment(terms, opening, at)];
}

function streamOf({ applicationId }: ApplicationFile, nth: number): string {
  return paymentStream(`${applicationId}/${nth}`);
}

function ofAmendment(index: number): number {
  return OF_THE_AWARD + 1 + index;
}

/** What is decided on an objection is not notified again. */
function latestNotified({ amendments }: ApplicationState): number {
  return amendments.findLastIndex(({ cause }) => cause !== 'OBJECTION');
}
