import {
  ANNOUNCEMENT_CORRECTED,
  type AdjournObjection,
  type AgreeFurtherDelay,
  type AnnouncementCorrected,
  type AppointCommittee,
  type Command,
  type CorrectObjectionDates,
  type CoverAmendment,
  type DecideObjection,
  type EditReasons,
  type EngineMessage,
  type JudgeTimeliness,
  type NoteJudgment,
  type PlanHearing,
  type NotifyObjectionDecision,
  type RegisterAppeal,
  type RegisterReturnedObjectionDecision,
  type RequestCure,
  type WaiveHearing,
} from '@ronde/contracts';
import {
  adjournObjection,
  agreeFurtherDelay,
  appointCommittee,
  correctObjectionDates,
  coverAmendment,
  decideObjection,
  followNotification,
  editObjectionReasons,
  type Instant,
  judgeTimeliness,
  noteJudgment,
  type ObjectionFact,
  type ObjectionState,
  planHearing,
  notifyObjectionDecision,
  registerAppeal,
  registerReturnedObjectionDecision,
  requestCure,
  waiveHearing,
  withReasons,
} from '@ronde/domain';
import { type Decision, listenAsFile, onSignal, onUpdate, withoutCommand } from '../handlers.js';
import { conclude } from '../journal.js';
import { taskDone } from '../start-messages.js';
import { awardAmended } from './award-amended.js';
import { claimLowered } from './claim-lowered.js';
import { decisionTask, tasksMoved } from './decision-work.js';
import type { ObjectionFile } from './objection-file.js';

/** Everything that can be asked of the file of one objection. */
export function listen(file: ObjectionFile): void {
  listenAsFile(file);
  on<JudgeTimeliness>(file, 'judgeTimeliness', judgeTimeliness);
  on<CorrectObjectionDates>(file, 'correctObjectionDates', correctObjectionDates);
  onSignal<ObjectionState, ObjectionFact, AnnouncementCorrected>(file, ANNOUNCEMENT_CORRECTED, async (told) => {
    await conclude(file)(
      (state, context) => followNotification(state, told, context),
      (facts, at) => facts.flatMap((fact) => tasksMoved(file, fact, at)),
    );
  });
  on<RequestCure>(file, 'requestCure', requestCure);
  on<AppointCommittee>(file, 'appointCommittee', withoutCommand(appointCommittee));
  on<PlanHearing>(file, 'planHearing', planHearing);
  on<WaiveHearing>(file, 'waiveHearing', waiveHearing);
  on<AdjournObjection>(file, 'adjournObjection', withoutCommand(adjournObjection));
  on<AgreeFurtherDelay>(file, 'agreeFurtherDelay', agreeFurtherDelay);
  on<CoverAmendment>(file, 'coverAmendment', coverAmendment);
  on<EditReasons>(file, 'editReasons', editObjectionReasons);
  on<DecideObjection>(file, 'decideObjection', decideObjection);
  on<RegisterReturnedObjectionDecision>(file, 'registerReturnedObjectionDecision', registerReturnedObjectionDecision);
  on<NotifyObjectionDecision>(file, 'notifyObjectionDecision', notifyObjectionDecision);
  on<RegisterAppeal>(file, 'registerAppeal', registerAppeal);
  on<NoteJudgment>(file, 'noteJudgment', noteJudgment);
}

function on<C extends Command>(
  file: ObjectionFile,
  name: string,
  rule: Decision<ObjectionState, ObjectionFact, C>,
): void {
  const reasoned: typeof rule = (state, command, context) => withReasons(state, rule(state, command, context), command);
  onUpdate(
    file,
    name,
    reasoned,
    ({ actor }) =>
      (facts, at) =>
        facts.flatMap((fact) => told(file, fact, { at, by: actor.id })),
  );
}

/** Whom a fact of the objection concerns beside the objection itself. */
function told(
  file: ObjectionFile,
  fact: ObjectionFact,
  { at, by }: { readonly at: Instant; readonly by: string },
): readonly EngineMessage[] {
  if (fact.type === 'objectionDecided') {
    const done = decisionTask(file, (taskId) => taskDone(taskId, fact.data.outcome, at));
    return [...done, ...awardAmended(file, fact, { at, causedBy: by }), ...claimLowered(fact, at)];
  }
  return tasksMoved(file, fact, at);
}
