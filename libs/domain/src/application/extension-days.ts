import { addDays, compareDates, daysBetween } from '../calendar/local-date.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationState } from './application-state.js';
import type { ExecutionExtension } from './change-request-facts.js';

/** The days of reports that move with the end of the execution; those that do not hang on it are left out. */
export type MovedReports = Pick<
  ExecutionExtension,
  'previousEvaluationDueOn' | 'evaluationDueOn' | 'previousMonitoringDueOn' | 'monitoringDueOn'
>;

/**
 * A report that the round asks for after the execution comes as long after the new end, on a working day (assumption).
 * One that it asks for during the execution stays where it is.
 */
export function movedReports(state: ApplicationState, terms: RoundTerms, endsOn: LocalDate): MovedReports {
  const { executionEndsOn, evaluationDueOn, monitoringDueOn } = terms.dates;
  const after = (dueOn: LocalDate): LocalDate | undefined => {
    if (compareDates(dueOn, executionEndsOn) < 0) return undefined;
    const asLongAfter = addDays(endsOn, daysBetween(executionEndsOn, dueOn));
    return adviseOnChosenDate(asLongAfter, terms.holidays).proposal;
  };
  const [evaluation, monitoring] = [after(evaluationDueOn), after(monitoringDueOn)];
  return {
    ...(evaluation && {
      previousEvaluationDueOn: state.evaluationDueOn ?? evaluationDueOn,
      evaluationDueOn: evaluation,
    }),
    ...(monitoring && {
      previousMonitoringDueOn: state.monitoringDueOn ?? monitoringDueOn,
      monitoringDueOn: monitoring,
    }),
  };
}
