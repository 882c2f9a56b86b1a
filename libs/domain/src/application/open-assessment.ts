import { addWorkingDays } from '../calendar/working-days.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import { laterDate } from '../calendar/local-date.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate, Ministry } from '../vocabulary.js';
import { MINISTRIES } from '../vocabulary.js';
import type { ApplicationFact, MinistryWork } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { receivedOf } from '../rule-context.js';
import { taskIdOf } from './task-ids.js';

/** Divides the projects over the ministries that assess them: one piece of work per ministry, never one per project. */
export function openAssessment(state: ApplicationState, terms: RoundTerms, at: Instant): ApplicationFact[] {
  const work = MINISTRIES.map((ministry) => workFor(state, ministry, terms, at)).filter(
    (candidate) => candidate.projectIds.length > 0,
  );
  return [{ type: 'assessmentOpened', data: { work, decisionDueOn: state.decisionDueOn! } }];
}

function workFor(state: ApplicationState, ministry: Ministry, terms: RoundTerms, at: Instant): MinistryWork {
  const application = receivedOf(state);
  const components = terms.components
    .filter((component) => component.assessedBy.includes(ministry))
    .map((component) => component.component);
  const projectIds = application.projects
    .filter((project) => components.includes(project.component))
    .filter((project) => !state.withdrawnProjects.includes(project.projectId))
    .map((project) => project.projectId);
  return {
    ministry,
    taskId: taskIdOf(application.applicationId, `assessment-${ministry.toLowerCase()}`),
    projectIds,
    dueOn: assessmentDueOn(ministry, terms, at),
  };
}

/** NCTV follows the round's planning; a co-assessor has its working days, never less than the planning left (assumption). */
export function assessmentDueOn(ministry: Ministry, terms: RoundTerms, at: Instant): LocalDate {
  const today = localDateOf(at);
  const ownTerm = addWorkingDays(today, terms.intervals.coAssessmentWorkingDays, terms.holidays);
  return ministry === 'SZW' ? ownTerm : laterDate(terms.dates.assessmentDueOn, ownTerm);
}
