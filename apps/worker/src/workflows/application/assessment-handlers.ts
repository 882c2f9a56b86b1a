import type {
  DecideDivergence,
  EngineMessage,
  GiveCoInitial,
  GiveLateOpinion,
  IntendRefusal,
  LiftConflict,
  RecordConsultation,
  RecordViews,
  RegisterConflict,
} from '@ronde/contracts';
import {
  type ApplicationFact,
  type ApplicationState,
  decideDivergence,
  giveCoInitial,
  giveLateOpinion,
  type Instant,
  intendRefusal,
  liftConflict,
  recordConsultation,
  recordViews,
  registerConflict,
} from '@ronde/domain';
import { onUpdate } from '../handlers.js';
import { conflictTold, taskDone, taskDropped } from '../start-messages.js';
import type { ApplicationFile } from './application-file.js';
import { onDecision } from './on-decision.js';
import { openTasks } from './open-tasks.js';
import { assessmentTasks } from './phases/assessment.phase.js';

/** What happens beside the assessment itself. */
export function listenToAssessment(file: ApplicationFile): void {
  // Not by `onDecision`: an administrator with an interest can still register one of somebody else.
  onUpdate<ApplicationState, ApplicationFact, RegisterConflict>(
    file,
    'registerConflict',
    registerConflict,
    () => (facts, at) => facts.flatMap((fact) => conflictFollowed(file, fact, at)),
  );
  onDecision<LiftConflict>(file, 'liftConflict', liftConflict, () => () => []);
  onDecision<RecordConsultation>(file, 'recordConsultation', recordConsultation, () => () => []);
  onDecision<IntendRefusal>(file, 'intendRefusal', intendRefusal, () => () => []);
  onDecision<RecordViews>(file, 'recordViews', recordViews, () => () => []);
  onDecision<GiveLateOpinion>(file, 'giveLateOpinion', giveLateOpinion, () => () => []);
  onDecision<GiveCoInitial>(file, 'giveCoInitial', giveCoInitial, ({ outcome }) => (_, at) => [
    taskDone(file.state.coInitial!.taskId, outcome, at),
  ]);
  onDecision<DecideDivergence>(file, 'decideDivergence', decideDivergence, () => (_, at) => [
    taskDone(file.state.divergence!.taskId, 'DECIDED', at),
  ]);
}

/** Open tasks are taken from whoever may not do them, and what was assessed is assessed anew. */
function conflictFollowed(file: ApplicationFile, fact: ApplicationFact, at: Instant): readonly EngineMessage[] {
  if (fact.type !== 'conflictRegistered') return [];
  const { personId, reopened } = fact.data;
  const { divergence } = file.state;
  const dropped = divergence?.status === 'OPEN' && reopened.length > 0 ? [divergence.taskId] : [];
  return [
    ...dropped.map((taskId) => taskDropped(taskId, 'ASSESSED_ANEW', at)),
    ...openTasks(file).map((taskId) => conflictTold(taskId, personId, at)),
    ...assessmentTasks(file, reopened, at),
  ];
}
