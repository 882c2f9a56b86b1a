import type { EngineMessage } from '@ronde/contracts';
import type { Instant, LocalDate, ObjectionFact } from '@ronde/domain';
import { taskDropped, taskDueMoved } from '../start-messages.js';
import type { ObjectionFile } from './objection-file.js';

/** The work on the decision is due when its term ends; it falls away where the objection must be judged or heard again. */
export function tasksMoved(file: ObjectionFile, fact: ObjectionFact, at: Instant): readonly EngineMessage[] {
  if (fact.type === 'objectionDatesCorrected' && fact.data.phase !== 'READY')
    return decisionTask(file, (taskId) => taskDropped(taskId, 'DATES_CORRECTED', at));
  const dueOn = movedTo(fact);
  return dueOn === null ? [] : decisionTask(file, (taskId) => taskDueMoved(taskId, dueOn, at));
}

function movedTo(fact: ObjectionFact): LocalDate | null {
  if (fact.type === 'objectionAdjourned' || fact.type === 'furtherDelayAgreed') return fact.data.decisionDueOn;
  return fact.type === 'objectionDatesCorrected' ? fact.data.after.decisionDueOn : null;
}

/** A message to the open work on the decision, if there is any. */
export function decisionTask(
  { state }: ObjectionFile,
  message: (taskId: string) => EngineMessage,
): readonly EngineMessage[] {
  return state.decisionTaskId === undefined ? [] : [message(state.decisionTaskId)];
}
