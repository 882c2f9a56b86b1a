import {
  DECISION_DAY_MOVED,
  DECISION_TAKEN,
  type CorrectNoticeDate,
  type DecisionDayTold,
  type DecisionTaken,
  type EngineMessage,
  type FixPenalty,
  type NotifyPenaltyDecision,
  type RegisterPenaltyPayment,
  type RegisterReturnedPenaltyDecision,
} from '@ronde/contracts';
import {
  correctNoticeDate,
  fixPenalty,
  judgeNoticeAnew,
  notifyPenaltyDecision,
  registerPenaltyPayment,
  registerReturnedPenaltyDecision,
  type Instant,
  type PenaltyEnd,
  type PenaltyFact,
  type PenaltyState,
  stopPenalty,
  taskIdOf,
} from '@ronde/domain';
import type { File } from '../file.js';
import { listenAsFile, onSignal, onUpdate } from '../handlers.js';
import { conclude } from '../journal.js';
import { paymentTask, toPay, toPayLater } from './payment-work.js';
import { openTask, taskDone, taskDropped, taskDueMoved } from '../start-messages.js';

/** The file of one notice of default. */
export type PenaltyFile = File<PenaltyState, PenaltyFact>;

/** Everything that can be asked of the file of one notice of default, and told to it. */
export function listen(file: PenaltyFile): void {
  listenAsFile(file);
  onUpdate<PenaltyState, PenaltyFact, CorrectNoticeDate>(
    file,
    'correctNoticeDate',
    (state, command, context) => correctNoticeDate(state, { ...command, taskId: taskOf(file) }, context),
    () => (facts, at) => facts.flatMap((fact) => [...toDrop(file, fact, at), ...toFix(file, fact, at)]),
  );
  onUpdate<PenaltyState, PenaltyFact, FixPenalty>(file, 'fixPenalty', fixPenalty, () => (facts, at) => [
    ...workDone(file, at),
    ...facts.flatMap((fact) => toPay(file, fact, at)),
  ]);
  onUpdate<PenaltyState, PenaltyFact, RegisterReturnedPenaltyDecision>(
    file,
    'registerReturnedPenaltyDecision',
    registerReturnedPenaltyDecision,
    () => () => [],
  );
  onUpdate<PenaltyState, PenaltyFact, NotifyPenaltyDecision>(
    file,
    'notifyPenaltyDecision',
    notifyPenaltyDecision,
    () => (facts, at) => facts.flatMap((fact) => toPayLater(file, fact, at)),
  );
  onUpdate<PenaltyState, PenaltyFact, RegisterPenaltyPayment>(
    file,
    'registerPenaltyPayment',
    registerPenaltyPayment,
    () => (_, at) => [taskDone(paymentTask(file), 'penaltyPaid', at)],
  );
  onSignal<PenaltyState, PenaltyFact, DecisionTaken>(file, DECISION_TAKEN, (decision) => stop(file, decision));
  onSignal<PenaltyState, PenaltyFact, DecisionDayTold>(file, DECISION_DAY_MOVED, (told) => judgeAnew(file, told));
}

/** A notice that was answered wrongly runs from its own day; where the decision is there it stops at once. */
async function judgeAnew(file: PenaltyFile, told: DecisionDayTold): Promise<void> {
  await conclude(file)((state, context) => judgeNoticeAnew(state, told, context));
  const { decidedOn } = told;
  if (decidedOn !== null && file.state.status === 'RUNNING') await stop(file, { cause: 'DECIDED', decidedOn });
}

/** The penalty runs no further; what is owed is laid before an approver. */
export async function stop(file: PenaltyFile, end: Omit<PenaltyEnd, 'taskId'>): Promise<void> {
  const { cause, decidedOn, corrects = false } = end;
  await conclude(file)(
    (state, context) => stopPenalty(state, { cause, decidedOn, corrects, taskId: taskOf(file) }, context),
    (facts, at) => facts.flatMap((fact) => toFix(file, fact, at)),
  );
}

/** Work that fell away is not taken up again: what is owed after a correction is new work. */
function taskOf({ stream, state }: PenaltyFile): string {
  const { taskId, stops = 0 } = state;
  const penaltyId = stream.slice('penalty/'.length);
  return taskId ?? taskIdOf(penaltyId, stops === 0 ? 'penalty-decision' : `penalty-decision-${stops + 1}`);
}

function toFix({ terms, stream, state }: PenaltyFile, fact: PenaltyFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'penaltyStopped') return [];
  const { taskId, fixDueOn } = fact.data;
  if (taskId === null || fixDueOn === null)
    return state.taskId === undefined ? [] : [taskDropped(state.taskId, 'NOTHING_OWED', at)];
  if (state.taskId === taskId) return [taskDueMoved(taskId, fixDueOn, at)];
  return [openTask(terms, { taskId, kind: 'PENALTY_DECISION', subject: stream, dueOn: fixDueOn }, at)];
}

/** Work to fix what is not owed, or not yet. */
function toDrop({ state }: PenaltyFile, fact: PenaltyFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'noticeDateCorrected' || fact.data.status === 'STOPPED' || state.taskId === undefined) return [];
  return [taskDropped(state.taskId, 'NOTHING_OWED', at)];
}

function workDone({ state }: PenaltyFile, at: Instant): readonly EngineMessage[] {
  return state.taskId === undefined ? [] : [taskDone(state.taskId, 'penaltyFixed', at)];
}
