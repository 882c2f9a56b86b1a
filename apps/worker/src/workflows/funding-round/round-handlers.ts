import {
  type AnnounceDecisions,
  APPLICATION_REACHED,
  type ApplicationReached,
  type ApproveAllocation,
  type ApproveFramework,
  type ApproveInvitedList,
  type CancelRound,
  type DraftInvitedList,
  type EngineMessage,
  type LowerCeiling,
  type MoveCallClosing,
  type RecordOutage,
  type RegisterBudget,
  type RegisterRegulation,
  type ReturnAllocation,
} from '@ronde/contracts';
import {
  announceDecisions,
  approveAllocation,
  approveFramework,
  approveInvitedList,
  cancelRound,
  draftInvitedList,
  type Instant,
  lowerCeiling,
  moveCallClosing,
  recordOutage,
  registerBudget,
  registerRegulation,
  returnAllocation,
  type RoundFact,
  type RoundState,
} from '@ronde/domain';
import { listenAsFile, onSignal, onUpdate, withoutCommand } from '../handlers.js';
import { openTask, taskDone } from '../start-messages.js';
import { listenForDecrees } from './change-decree-days.js';
import { listenForListChanges } from './change-invited-list.js';
import { listenForProposals } from './propose-allocation.js';
import { listenForTranches } from './second-tranche.js';
import { note, type RoundFile, roundTask } from './round-file.js';

/** Everything that can be asked of, or told to, a round. */
export function listen(file: RoundFile): void {
  listenAsFile(file);
  onSignal<RoundState, RoundFact, ApplicationReached>(file, APPLICATION_REACHED, ({ applicationId, milestone }) =>
    note(file, applicationId, milestone),
  );
  listenBeforeCall(file);
  listenForListChanges(file);
  listenForProposals(file);
  listenForTranches(file);
  listenForDecrees(file);
  listenToAllocation(file);
}

function listenBeforeCall(file: RoundFile): void {
  onUpdate<RoundState, RoundFact, ApproveFramework>(
    file,
    'approveFramework',
    withoutCommand(approveFramework),
    () => (_, at) => [taskDone(roundTask(file, 'framework-approval'), 'APPROVED', at)],
  );
  onUpdate<RoundState, RoundFact, DraftInvitedList>(file, 'draftInvitedList', draftInvitedList, () => (_, at) => [
    listApprovalTask(file, at),
  ]);
  onUpdate<RoundState, RoundFact, ApproveInvitedList>(
    file,
    'approveInvitedList',
    withoutCommand(approveInvitedList),
    () => (_, at) => [taskDone(roundTask(file, 'invited-list-approval'), 'APPROVED', at)],
  );
  onUpdate<RoundState, RoundFact, MoveCallClosing>(file, 'moveCallClosing', moveCallClosing);
  onUpdate<RoundState, RoundFact, RecordOutage>(file, 'recordOutage', recordOutage);
  onUpdate<RoundState, RoundFact, RegisterRegulation>(file, 'registerRegulation', registerRegulation);
  onUpdate<RoundState, RoundFact, RegisterBudget>(file, 'registerBudget', registerBudget);
  onUpdate<RoundState, RoundFact, CancelRound>(file, 'cancelRound', cancelRound);
  onUpdate<RoundState, RoundFact, LowerCeiling>(file, 'lowerCeiling', lowerCeiling);
}

function listenToAllocation(file: RoundFile): void {
  onUpdate<RoundState, RoundFact, ReturnAllocation>(file, 'returnAllocation', returnAllocation, () => (_, at) => [
    taskDone(approvalTask(file), 'RETURNED', at),
  ]);
  onUpdate<RoundState, RoundFact, AnnounceDecisions>(file, 'announceDecisions', announceDecisions);
  onUpdate<RoundState, RoundFact, ApproveAllocation>(file, 'approveAllocation', approveAllocation, () => (_, at) => [
    taskDone(approvalTask(file), 'APPROVED', at),
  ]);
}

const approvalTask = (file: RoundFile): string =>
  roundTask(file, `allocation-approval-${file.state.allocationsProposed}`);

function listApprovalTask(file: RoundFile, at: Instant): EngineMessage {
  const taskId = roundTask(file, 'invited-list-approval');
  const dueOn = file.terms.dates.publishOn;
  return openTask(file.terms, { taskId, kind: 'INVITED_LIST_APPROVAL', subject: file.stream, dueOn }, at);
}
