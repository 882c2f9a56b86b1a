import {
  type ApplicationFact,
  askAccountabilityAgain,
  dueAtEndOf,
  type Instant,
  lapsePaymentSuspension,
  lapseViews,
  suspensionRuns,
  waitsToBeAskedAgain,
} from '@ronde/domain';
import { conclude } from '../../journal.js';
import { type Nudges, remindUntil } from '../../remind.js';
import { openTask } from '../../start-messages.js';
import { afterGrace, doneBefore, until } from '../../wait.js';
import { type ApplicationFile, isOver, taskOf } from '../application-file.js';

/**
 * SiSa information that says "finished" is the application for settlement (Regeling 2022 art. 10(1)); the decision
 * follows within 22 weeks, when the duties to monitor and evaluate have ended one way or the other.
 */
export async function accountAndSettle(file: ApplicationFile): Promise<void> {
  if (file.state.award === undefined || isOver(file)) return;
  if (file.state.phase === 'AWARDED') {
    await awaitAccountability(file);
    await until(file, 'obligations', () =>
      obligations(file).every((id) => isRevoked(file) || id in file.heard.endedObligations),
    );
    await openSettlement(file);
  }
  await awaitSettlement(file);
}

/** A lower settlement waits for the views of the municipality, or for the end of the term for them (Awb 4:8). */
async function awaitSettlement(file: ApplicationFile): Promise<void> {
  const settled = (): boolean => file.state.outcome !== undefined;
  const viewsEnd = (): Instant | undefined => {
    const { hearing } = file.state;
    return hearing?.status === 'OPEN' ? afterGrace(hearing.viewsDueAt) : undefined;
  };
  while (!(await doneBefore(file, 'settlement', viewsEnd, settled))) await conclude(file)(lapseViews);
}

/** Information that says "not finished" is asked for again; without any a person may open the settlement ex officio. */
async function awaitAccountability(file: ApplicationFile): Promise<void> {
  const settleable = (): boolean =>
    file.state.accountability?.activitiesFinished === true || file.state.exOfficio !== undefined;
  while (!settleable()) {
    const interrupted = (): boolean => settleable() || waitsToBeAskedAgain(file.state);
    const nudges: Nudges = {
      remind: (workingDays, dueOn) =>
        conclude(file)(() => (interrupted() ? [] : [{ type: 'accountabilityReminded', data: { dueOn, workingDays } }])),
      escalate: (dueOn) =>
        conclude(file)(() => (interrupted() ? [] : [{ type: 'accountabilityOverdue', data: { dueOn } }])),
    };
    const term = () => ({ dueOn: file.state.accountabilityDueOn! });
    const came = await remindUntil(file, 'accountability', term, interrupted, nudges, () => suspensionEnd(file));
    if (!came) await conclude(file)(lapsePaymentSuspension);
    else if (!settleable()) await conclude(file)(askAccountabilityAgain);
  }
}

/** When payments that BZK suspended go on of themselves: 26 weeks on (Fvw 17b(3)). */
function suspensionEnd({ state }: ApplicationFile): Instant | undefined {
  return suspensionRuns(state) ? dueAtEndOf(state.paymentSuspension!.lastDay).dueAt : undefined;
}

/** Of an award that was revoked as a whole no report is awaited. */
function isRevoked({ state }: ApplicationFile): boolean {
  return state.exOfficio?.cause === 'REVOKED';
}

/** Ids of the monitorings and the evaluations the award brought. */
function obligations(file: ApplicationFile): readonly string[] {
  const { monitoringId, yearlyMonitorings = [], evaluations } = file.state;
  const yearly = yearlyMonitorings.map((yearlyOne) => yearlyOne.monitoringId);
  return [monitoringId!, ...yearly, ...evaluations.map(({ evaluationId }) => evaluationId)];
}

async function openSettlement(file: ApplicationFile): Promise<void> {
  const taskId = taskOf(file, 'settlement');
  const dueOn = file.state.exOfficio?.settlementDueOn ?? file.state.accountability!.settlementDueOn;
  const unmetEvaluations = file.state.evaluations
    .filter(({ evaluationId }) => file.heard.endedObligations[evaluationId] === false)
    .filter(({ projectId }) =>
      file.state.award!.lines.some((line) => line.projectId === projectId && line.evaluationDuty),
    )
    .map(({ projectId }) => projectId);
  const opened: ApplicationFact = { type: 'settlementOpened', data: { taskId, dueOn, unmetEvaluations } };
  await conclude(file)(
    () => [opened],
    (_, at) => [openTask(file.terms, { taskId, kind: 'SETTLEMENT_DECISION', subject: file.stream, dueOn }, at)],
  );
}
