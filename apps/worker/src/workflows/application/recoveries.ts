import { DUE_MOVED, type EngineMessage, recoveryStream } from '@ronde/contracts';
import { type ApplicationFact, dueAtEndOf, type Instant, type LocalDate } from '@ronde/domain';
import { openRecovery } from '../start-messages.js';
import type { ApplicationFile } from './application-file.js';

/** The claim on what was paid too much begins with the notification of the settlement (Regeling 2022 art. 12). */
export function repaymentClaimed(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  const principalCents = facts.find((fact) => fact.type === 'settlementDecided')?.data.toRepayCents ?? 0;
  const notified = facts.find((fact) => fact.type === 'decisionNotified')?.data;
  if (principalCents === 0 || notified?.paymentDueOn === undefined) return [];
  const { caseReference, notifiedOn, paymentDueOn } = notified;
  const { applicationId, terms } = file;
  const opening = {
    ...{ recoveryId: recoveryIdOf(file), roundId: terms.roundId, applicationId, cause: 'SETTLEMENT' as const },
    ...{ caseReference, principalCents, notifiedOn, ...dueAtEndOf(paymentDueOn) },
  };
  return [openRecovery(terms, opening, at)];
}

/** A settlement that was sent anew begins the payment term of its claim anew. */
export function repaymentMoved(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  const claims = (file.state.settlement?.toRepayCents ?? 0) > 0;
  return facts.flatMap((fact) => {
    if (!claims || fact.type !== 'decisionNotified' || fact.data.decision !== 'SETTLEMENT') return [];
    const { paymentDueOn } = fact.data;
    return paymentDueOn === undefined ? [] : [dueMoved(file, paymentDueOn, at)];
  });
}

function dueMoved(file: ApplicationFile, dueOn: LocalDate, at: Instant): EngineMessage {
  const workflowId = recoveryStream(recoveryIdOf(file));
  return { kind: 'signal', workflowId, signal: DUE_MOVED, payload: { ...dueAtEndOf(dueOn), at } };
}

/** The claim of the settlement comes after those of amendments. */
function recoveryIdOf({ applicationId }: ApplicationFile): string {
  return `${applicationId}/1`;
}
