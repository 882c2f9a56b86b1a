import {
  type ApplicationFact,
  dueAtEndOf,
  type EvaluationOpening,
  type Instant,
  type MonitoringOpening,
  withOrders,
  type RoundTerms,
} from '@ronde/domain';
import type { EngineMessage } from '@ronde/contracts';
import { conclude } from '../../journal.js';
import { openEvaluation, openMonitoring } from '../../start-messages.js';
import { type ApplicationFile, isOver } from '../application-file.js';
import { ordersAsked } from '../payments.js';

/** The award brings duties: the yearly monitoring, and an evaluation of each project above the threshold. */
export async function startExecution(file: ApplicationFile): Promise<void> {
  if (isOver(file) || file.state.phase !== 'AWARDED' || file.state.monitoringId !== undefined) return;
  const evaluations = evaluationsOf(file);
  const started: ApplicationFact = {
    type: 'executionStarted',
    data: {
      monitoringId: file.applicationId,
      evaluations: evaluations.map(({ evaluationId, projectId }) => ({ evaluationId, projectId })),
      accountabilityDueOn: file.state.accountabilityDueOn ?? file.terms.dates.accountabilityDueOn,
    },
  };
  await conclude(file)(
    (state, context) => withOrders(state, [started], context),
    (facts, at) => [...ordersAsked(file, facts, at), ...openings(file, evaluations, at)],
  );
}

function evaluationsOf(file: ApplicationFile): readonly EvaluationOpening[] {
  return file.state
    .award!.lines.filter((line) => line.evaluationDuty)
    .map(({ projectId }) => evaluationOpening(file, projectId));
}

/** The duty to evaluate a project of this application. */
export function evaluationOpening(
  { applicationId, terms, state }: ApplicationFile,
  projectId: string,
): EvaluationOpening {
  return {
    evaluationId: `${applicationId}/${projectId}`,
    roundId: terms.roundId,
    applicationId,
    projectId,
    ...dueAtEndOf(state.evaluationDueOn ?? terms.dates.evaluationDueOn),
    ...awaitedLonger(state, terms),
  };
}

function openings(file: ApplicationFile, evaluations: readonly EvaluationOpening[], at: Instant): EngineMessage[] {
  const { applicationId, terms } = file;
  const monitoring: MonitoringOpening = {
    monitoringId: applicationId,
    roundId: terms.roundId,
    applicationId,
    ...dueAtEndOf(file.state.monitoringDueOn ?? terms.dates.monitoringDueOn),
    ...awaitedLonger(file.state, terms),
  };
  return [
    openMonitoring(terms, monitoring, at),
    ...evaluations.map((evaluation) => openEvaluation(terms, evaluation, at)),
  ];
}

/** A report that is opened after the execution was extended is waited for as long as the others. */
function awaitedLonger(
  { accountabilityDueOn }: ApplicationFile['state'],
  { dates }: RoundTerms,
): Pick<MonitoringOpening, 'awaitedUntil'> {
  const extended = accountabilityDueOn !== undefined && accountabilityDueOn !== dates.accountabilityDueOn;
  return extended ? { awaitedUntil: accountabilityDueOn } : {};
}
