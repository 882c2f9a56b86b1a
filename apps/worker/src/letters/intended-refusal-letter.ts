import { type FactDetails, localDateOf } from '@ronde/domain';
import { REFUSAL_GROUND_WORDS, type IntendedRefusalData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { letterHead } from './letter-head.js';
import { fileFrom, municipalityNames, projectTitles, receivedIn } from './letter-sources.js';

/** What the letter before a refusal on other facts says: which projects, on which ground and facts, and until when views count. */
export async function intendedRefusalData(database: Database, cause: Cause): Promise<IntendedRefusalData> {
  const { projectIds, ground, viewsDueOn } = cause.entry.fact.data as FactDetails<'refusalIntended'>;
  const received = receivedIn(fileFrom(cause.history));
  const { applicationId, leadMunicipality, partnerMunicipalities, projects, receivedAt } = received;
  const [titleOf, [municipality = '', ...partners]] = await Promise.all([
    projectTitles(database, applicationId),
    municipalityNames(database, [leadMunicipality, ...partnerMunicipalities]),
  ]);
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    receivedOn: localDateOf(receivedAt),
    lines: projects
      .filter(({ projectId }) => projectIds.includes(projectId))
      .map(({ projectId, component, requestedCents }) => ({ title: titleOf(projectId), component, requestedCents })),
    ground: REFUSAL_GROUND_WORDS[ground],
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
    viewsDueOn,
  };
}
