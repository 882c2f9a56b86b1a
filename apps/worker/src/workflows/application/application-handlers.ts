import {
  AMOUNTS_ALLOCATED,
  type AmountsAllocated,
  type Assess,
  type Command,
  type ConfirmCompleteness,
  type DecideAdmission,
  type DecideAward,
  type DecideSettlement,
  DUE_MOVED,
  type EngineMessage,
  type MoveDeadline,
  OBLIGATION_ENDED,
  type ObligationEnded,
  type RefuseIncomplete,
  type RejectApplication,
  type RequestSupplement,
  ROUND_CANCELLED,
  type RoundCancelled,
  taskStream,
} from '@ronde/contracts';
import {
  type ApplicationFact,
  type ApplicationState,
  assess,
  confirmCompleteness,
  decideAdmission,
  decideAward,
  decideSettlement,
  moveDeadline,
  refuseIncomplete,
  rejectApplication,
  requestSupplement,
} from '@ronde/domain';
import { listenAsFile, onSignal, onUpdate } from '../handlers.js';
import type { Rule, Tell } from '../journal.js';
import { openTask, taskDone } from '../start-messages.js';
import { type ApplicationFile, reached, taskOf } from './application-file.js';

type Facts = readonly ApplicationFact[];

/** Everything that can be asked of, or told to, the file of one application. */
export function listen(file: ApplicationFile): void {
  listenAsFile(file);
  listenToOthers(file);
  listenBeforeDecision(file);
  listenToDecisions(file);
}

function listenToOthers(file: ApplicationFile): void {
  onSignal<ApplicationState, ApplicationFact, AmountsAllocated>(file, AMOUNTS_ALLOCATED, (amounts) => {
    file.heard = { ...file.heard, amounts };
  });
  onSignal<ApplicationState, ApplicationFact, ObligationEnded>(file, OBLIGATION_ENDED, ({ id, met }) => {
    file.heard = { ...file.heard, endedObligations: { ...file.heard.endedObligations, [id]: met } };
  });
  onSignal<ApplicationState, ApplicationFact, RoundCancelled>(file, ROUND_CANCELLED, () => {
    file.heard = { ...file.heard, roundCancelled: true };
  });
}

function listenBeforeDecision(file: ApplicationFile): void {
  onDecision<DecideAdmission>(file, 'decideAdmission', decideAdmission, ({ admitted }) => (_, at) => [
    taskDone(taskOf(file, 'admission'), admitted ? 'ADMITTED' : 'REFUSED', at),
    ...(admitted ? [] : [decisionTask(file, at), reached(file, 'ASSESSED', at)]),
  ]);
  onDecision<ConfirmCompleteness>(file, 'confirmCompleteness', withoutCommand(confirmCompleteness), () => (_, at) => [
    taskDone(checkTask(file), 'COMPLETE', at),
    reached(file, 'COMPLETE', at),
  ]);
  onDecision<RequestSupplement>(file, 'requestSupplement', requestSupplement, () => (_, at) => [
    taskDone(checkTask(file), 'SUPPLEMENT_REQUESTED', at),
  ]);
  onDecision<Assess>(file, 'assess', assess, ({ ministry }) => (_, at) => [
    taskDone(taskOf(file, `assessment-${ministry.toLowerCase()}`), 'ASSESSED', at),
  ]);
  onDecision<MoveDeadline>(file, 'moveDeadline', moveDeadline, () => (facts, at) => movedTask(file, facts, at));
}

function listenToDecisions(file: ApplicationFile): void {
  onDecision<RefuseIncomplete>(file, 'refuseIncomplete', withoutCommand(refuseIncomplete), () => (_, at) => [
    taskDone(taskOf(file, 'not-taken'), 'NOT_TAKEN_INTO_CONSIDERATION', at),
    reached(file, 'CLOSED', at),
  ]);
  onDecision<DecideAward>(file, 'decideAward', withoutCommand(decideAward), () => (_, at) => [
    taskDone(taskOf(file, 'decision'), 'AWARDED', at),
    reached(file, 'DECIDED', at),
  ]);
  onDecision<RejectApplication>(file, 'rejectApplication', rejectApplication, () => (_, at) => [
    taskDone(taskOf(file, 'decision'), 'REJECTED', at),
    reached(file, 'CLOSED', at),
  ]);
  onDecision<DecideSettlement>(file, 'decideSettlement', decideSettlement, () => (_, at) => [
    taskDone(taskOf(file, 'settlement'), 'SETTLED', at),
    reached(file, 'CLOSED', at),
  ]);
}

type Context = Parameters<Rule<ApplicationState, ApplicationFact>>[1];
type Decision<C> = (state: ApplicationState, command: C, context: Context) => Facts;

function onDecision<C extends Command>(
  file: ApplicationFile,
  name: string,
  rule: Decision<C>,
  tellFor: (command: C) => Tell<ApplicationFact>,
): void {
  onUpdate<ApplicationState, ApplicationFact, C>(
    file,
    name,
    (command) => (state, context) => rule(state, command, context),
    tellFor,
  );
}

function withoutCommand<C>(rule: (state: ApplicationState, context: Context) => Facts): Decision<C> {
  return (state, _, context) => rule(state, context);
}

const checkTask = (file: ApplicationFile): string => taskOf(file, `completeness-${file.state.checks}`);

function decisionTask(file: ApplicationFile, at: string): EngineMessage {
  const dueOn = file.state.decisionDueOn!;
  const taskId = taskOf(file, 'decision');
  return openTask(file.terms, { taskId, kind: 'AWARD_DECISION', subject: file.stream, dueOn }, at);
}

/** Only the co-assessor's term has a task that moves along. */
function movedTask(file: ApplicationFile, facts: Facts, at: string): readonly EngineMessage[] {
  const moved = facts.find((fact) => fact.type === 'deadlineMoved')?.data;
  if (moved?.deadline !== 'CO_ASSESSMENT') return [];
  const workflowId = taskStream(taskOf(file, 'assessment-szw'));
  return [{ kind: 'signal', workflowId, signal: DUE_MOVED, payload: { dueOn: moved.dueOn, dueAt: moved.dueAt, at } }];
}
