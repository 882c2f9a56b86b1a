import type {
  DecideAward,
  DecideSettlement,
  EditReasons,
  IntendSettlement,
  OpenExOfficio,
  JudgeBankAccount,
  RefuseIncomplete,
  RejectApplication,
} from '@ronde/contracts';
import {
  openExOfficio,
  decideAward,
  decideSettlement,
  editReasons,
  intendSettlement,
  judgeBankAccount,
  refuseIncomplete,
  rejectApplication,
} from '@ronde/domain';
import { withoutCommand } from '../handlers.js';
import { taskDone, taskDropped } from '../start-messages.js';
import { type ApplicationFile, reached, taskOf } from './application-file.js';
import { openCoInitial } from './co-initials.js';
import { onDecision } from './on-decision.js';
import { ordersAsked } from './payments.js';
import { repaymentClaimed } from './recoveries.js';
import { untreatedTask } from './untreated-task.js';

/** What an approver decides under mandate. */
export function listenToDecisions(file: ApplicationFile): void {
  onDecision<RefuseIncomplete>(file, 'refuseIncomplete', withoutCommand(refuseIncomplete), () => (_, at) => [
    taskDone(untreatedTask(file), 'NOT_TAKEN_INTO_CONSIDERATION', at),
    reached(file, 'CLOSED', at),
  ]);
  onDecision<DecideAward>(
    file,
    'decideAward',
    (state, command, context) => decideAward(state, context, command),
    () => (_, at) => [taskDone(taskOf(file, 'decision'), 'AWARDED', at), reached(file, 'DECIDED', at)],
  );
  onDecision<RejectApplication>(file, 'rejectApplication', rejectApplication, () => (_, at) => [
    taskDone(taskOf(file, 'decision'), 'REJECTED', at),
    ...openCoInitial(file).map((taskId) => taskDropped(taskId, 'REJECTED', at)),
    reached(file, 'CLOSED', at),
  ]);
  onDecision<EditReasons>(file, 'editReasons', editReasons, () => () => []);
  onDecision<OpenExOfficio>(file, 'openExOfficio', openExOfficio, () => () => []);
  onDecision<IntendSettlement>(file, 'intendSettlement', intendSettlement, () => () => []);
  onDecision<DecideSettlement>(file, 'decideSettlement', decideSettlement, () => (facts, at) => [
    taskDone(taskOf(file, 'settlement'), 'SETTLED', at),
    reached(file, 'CLOSED', at),
    ...repaymentClaimed(file, facts, at),
    ...ordersAsked(file, facts, at),
  ]);
  onDecision<JudgeBankAccount>(file, 'judgeBankAccount', judgeBankAccount, () => () => []);
}
