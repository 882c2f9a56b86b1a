import { DECISION_TAKEN, type DecisionTaken, type EngineMessage, type FixPenalty } from '@ronde/contracts';
import {
  fixPenalty,
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
import { openTask, taskDone } from '../start-messages.js';

/** The file of one notice of default. */
export type PenaltyFile = File<PenaltyState, PenaltyFact>;

/** Everything that can be asked of the file of one notice of default, and told to it. */
export function listen(file: PenaltyFile): void {
  listenAsFile(file);
  onUpdate<PenaltyState, PenaltyFact, FixPenalty>(file, 'fixPenalty', fixPenalty, () => (_, at) => workDone(file, at));
  onSignal<PenaltyState, PenaltyFact, DecisionTaken>(file, DECISION_TAKEN, (decision) => stop(file, decision));
}

/** The penalty runs no further; what is owed is laid before an approver. */
export async function stop(file: PenaltyFile, end: Pick<PenaltyEnd, 'cause' | 'decidedOn'>): Promise<void> {
  const taskId = taskIdOf(file.stream.slice('penalty/'.length), 'penalty-decision');
  await conclude(file)(
    (state, context) => stopPenalty(state, { cause: end.cause, decidedOn: end.decidedOn, taskId }, context),
    (facts, at) => facts.flatMap((fact) => toFix(file, fact, at)),
  );
}

function toFix({ terms, stream }: PenaltyFile, fact: PenaltyFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'penaltyStopped') return [];
  const { taskId, fixDueOn } = fact.data;
  if (taskId === null || fixDueOn === null) return [];
  return [openTask(terms, { taskId, kind: 'PENALTY_DECISION', subject: stream, dueOn: fixDueOn }, at)];
}

function workDone({ state }: PenaltyFile, at: Instant): readonly EngineMessage[] {
  return state.taskId === undefined ? [] : [taskDone(state.taskId, 'penaltyFixed', at)];
}
