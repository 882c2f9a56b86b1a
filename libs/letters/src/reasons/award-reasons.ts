import type { ApplicationState } from '@ronde/domain';
import type { ReasonsSource } from './compose-reasons.js';
import { dividedBy } from './division.js';
import { advisedFor, ASSESSED, criteriaNotMet, viewsOnRefusal } from './judged-projects.js';

const ADVISED_LESS =
  'Krijgt u voor een project minder dan u vroeg en staat er geen andere reden bij? Dan heb ik het bedrag toegekend dat volgens de beoordelaars voor dat project nodig is.';

/** Why an application is awarded what it is. */
export function awardReasons(source: ReasonsSource): readonly string[] {
  const { file, division } = source;
  return [
    ASSESSED,
    ...(division === undefined ? [] : [dividedBy(division)]),
    ...(someAdvisedLess(file) ? [ADVISED_LESS] : []),
    ...criteriaNotMet(source),
    ...viewsOnRefusal(file),
  ];
}

/** Whether a project gets all that was advised, and that is something, but less than was asked. */
function someAdvisedLess(file: ApplicationState): boolean {
  const { allocation, application, withdrawnProjects } = file;
  return (allocation?.lines ?? []).some(({ projectId, allocatedCents }) => {
    const asked = application?.projects.find((project) => project.projectId === projectId)?.requestedCents ?? 0;
    const advised = advisedFor(file, projectId) ?? allocatedCents;
    return (
      !withdrawnProjects.includes(projectId) &&
      allocatedCents > 0 &&
      allocatedCents >= advised &&
      allocatedCents < asked
    );
  });
}
