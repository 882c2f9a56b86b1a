import {
  type ApplicationFact,
  dueAtEndOf,
  type EvaluationOpening,
  localDateOf,
  type MonitoringOpening,
  withOrders,
  type RoundTerms,
  yearlyReports,
} from '@ronde/domain';
import { conclude } from '../../journal.js';
import { openEvaluation, openMonitoring } from '../../start-messages.js';
import { type ApplicationFile, isOver } from '../application-file.js';
import { ordersAsked } from '../payments.js';

/** The award brings duties: a report on each year, and an evaluation of each project above the threshold. */
export async function startExecution(file: ApplicationFile): Promise<void> {
  if (isOver(file) || file.state.phase !== 'AWARDED' || file.state.monitoringId !== undefined) return;
  const evaluations = evaluationsOf(file);
  const yearly = yearlyMonitoringsOf(file);
  const started: ApplicationFact = {
    type: 'executionStarted',
    data: {
      monitoringId: file.applicationId,
      ...(yearly.length > 0 && {
        yearlyMonitorings: yearly.map(({ monitoringId, year }) => ({ monitoringId, year: year! })),
      }),
      evaluations: evaluations.map(({ evaluationId, projectId }) => ({ evaluationId, projectId })),
      accountabilityDueOn: file.state.accountabilityDueOn ?? file.terms.dates.accountabilityDueOn,
    },
  };
  await conclude(file)(
    (state, context) => withOrders(state, [started], context),
    (facts, at) => [
      ...ordersAsked(file, facts, at),
      ...[lastMonitoring(file), ...yearly].map((opening) => openMonitoring(file.terms, opening, at)),
      ...evaluations.map((evaluation) => openEvaluation(file.terms, evaluation, at)),
    ],
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

/** The duty to report at the end of the execution. */
function lastMonitoring({ applicationId, terms, state }: ApplicationFile): MonitoringOpening {
  return {
    monitoringId: applicationId,
    roundId: terms.roundId,
    applicationId,
    ...dueAtEndOf(state.monitoringDueOn ?? terms.dates.monitoringDueOn),
    ...awaitedLonger(state, terms),
  };
}

/** The duties to report on each budget year before the last. */
function yearlyMonitoringsOf({ applicationId, terms, clock }: ApplicationFile): readonly MonitoringOpening[] {
  return yearlyReports(terms, localDateOf(clock.now())).map(({ year, dueOn, awaitedUntil }) => ({
    monitoringId: `${applicationId}/${year}`,
    roundId: terms.roundId,
    ...{ applicationId, year, awaitedUntil },
    ...dueAtEndOf(dueOn),
  }));
}

/** A report that is opened after the execution was extended is waited for as long as the others. */
function awaitedLonger(
  { accountabilityDueOn }: ApplicationFile['state'],
  { dates }: RoundTerms,
): Pick<MonitoringOpening, 'awaitedUntil'> {
  const extended = accountabilityDueOn !== undefined && accountabilityDueOn !== dates.accountabilityDueOn;
  return extended ? { awaitedUntil: accountabilityDueOn } : {};
}
