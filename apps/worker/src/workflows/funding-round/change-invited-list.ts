import type { ApproveListChange, ChangeInvitedList, EngineMessage, ReturnListChange } from '@ronde/contracts';
import {
  addWorkingDays,
  approveListChange,
  changeInvitedList,
  type Instant,
  localDateOf,
  returnListChange,
  type RoundFact,
  type RoundState,
} from '@ronde/domain';
import { onUpdate } from '../handlers.js';
import { openTask, taskDone } from '../start-messages.js';
import { type RoundFile, roundTask } from './round-file.js';

/** Working days to decide on a change of the list (assumption). */
const DAYS_TO_DECIDE = 5;

/** One officer proposes who is added to the approved list or leaves it, another decides. */
export function listenForListChanges(file: RoundFile): void {
  onUpdate<RoundState, RoundFact, ChangeInvitedList>(file, 'changeInvitedList', changeInvitedList, () => (_, at) => [
    ...endListChange(file, 'REPLACED', at),
    decisionTask(file, at),
  ]);
  onUpdate<RoundState, RoundFact, ApproveListChange>(
    file,
    'approveListChange',
    approveListChange,
    () => (_, at) => endListChange(file, 'APPROVED', at),
  );
  onUpdate<RoundState, RoundFact, ReturnListChange>(
    file,
    'returnListChange',
    returnListChange,
    () => (_, at) => endListChange(file, 'RETURNED', at),
  );
}

/** Ends the task of a proposal that waits; nothing where none waits. */
export function endListChange(file: RoundFile, outcome: string, at: Instant): readonly EngineMessage[] {
  const { listChange, listChanges = 0 } = file.state;
  return listChange ? [taskDone(taskOf(file, listChanges), outcome, at)] : [];
}

function decisionTask(file: RoundFile, at: Instant): EngineMessage {
  const { listChanges = 0, holidays = file.terms.holidays } = file.state;
  const dueOn = addWorkingDays(localDateOf(at), DAYS_TO_DECIDE, holidays);
  const taskId = taskOf(file, listChanges + 1);
  return openTask(file.terms, { taskId, kind: 'INVITED_LIST_APPROVAL', subject: file.stream, dueOn }, at);
}

const taskOf = (file: RoundFile, ordinal: number): string => roundTask(file, `invited-list-change-${ordinal}`);
