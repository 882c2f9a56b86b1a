import type { EngineMessage } from '@ronde/contracts';
import { type Instant, type PenaltyFact, type PenaltyState, taskIdOf } from '@ronde/domain';
import type { File } from '../file.js';
import { openTask, taskDueMoved } from '../start-messages.js';

type PenaltyFile = File<PenaltyState, PenaltyFact>;

/** What was fixed is laid before an administrator to be paid: reminded of and escalated as any work. */
export function toPay(file: PenaltyFile, fact: PenaltyFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'penaltyFixed' || fact.data.paymentDueOn === null) return [];
  const { terms, stream: subject } = file;
  const work = { taskId: paymentTask(file), kind: 'PENALTY_PAYMENT', subject, dueOn: fact.data.paymentDueOn } as const;
  return [openTask(terms, work, at)];
}

/** A decision that is sent anew is paid six weeks from then; until then the work keeps its day. */
export function toPayLater(file: PenaltyFile, fact: PenaltyFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'penaltyDecisionNotified' || fact.data.paymentDueOn === null) return [];
  return [taskDueMoved(paymentTask(file), fact.data.paymentDueOn, at)];
}

/** Id of the work to pay. */
export function paymentTask({ stream }: PenaltyFile): string {
  return taskIdOf(stream.slice('penalty/'.length), 'penalty-payment');
}
