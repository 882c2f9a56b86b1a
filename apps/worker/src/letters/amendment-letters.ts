import { type FactDetails, localDateOf } from '@ronde/domain';
import type { AwardAmendmentData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { isCoAssessed, letterHead, objectionUntil } from './letter-head.js';
import { fileFrom, municipalityNames, projectTitles, receivedIn } from './letter-sources.js';

/** What the letter of an amended award says: per project what it was and becomes, why, and how to object. */
export async function awardAmendmentData(database: Database, cause: Cause): Promise<AwardAmendmentData> {
  const amendment = cause.entry.fact.data as FactDetails<'awardAmended'>;
  const before = fileFrom(cause.history.slice(0, -1));
  const received = receivedIn(before);
  const { award } = before;
  if (award === undefined) throw new Error('nothing was awarded before');
  const [titleOf, [municipality = '', ...partners]] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
  ]);
  const { lines, previousTotalCents, totalCents, paymentDueOn } = amendment;
  const coAssessed = lines.some((line) => isCoAssessed(cause.round, line.component));
  return {
    ...letterHead({ ...cause, caseReference: amendment.caseReference, municipality, coAssessed }),
    applicant: { municipality, partners },
    awardReference: award.caseReference,
    awardedOn: localDateOf(award.decidedAt),
    cause: amendment.cause,
    lines: lines.map(({ projectId, component, awardedCents }) => ({
      title: titleOf(projectId),
      component,
      previousCents: award.lines.find((line) => line.projectId === projectId)?.awardedCents ?? 0,
      awardedCents,
    })),
    ...{ previousTotalCents, totalCents },
    ...(paymentDueOn && { paymentDueOn }),
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
    objection: objectionUntil(amendment.objectionEndsOn),
  };
}
