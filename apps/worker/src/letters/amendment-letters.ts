import { type FactDetails, localDateOf, orderedInAdvance, paidInAdvance } from '@ronde/domain';
import {
  composeReasons,
  type AwardAmendmentData,
  type ChangeDecisionData,
  type IntendedRevocationData,
} from '@ronde/letters';
import { readStream, type Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { isOnBehalfOfSzw, letterHead, objectionUntil } from './letter-head.js';
import { paidYears } from './paid-years.js';
import { notifiedDecision } from './notified-decision.js';
import { fileFrom, municipalityNames, projectTitles, receivedIn } from './letter-sources.js';

/** What the letter of an amended award says: per project what it was and becomes, why, and how to object. */
export async function awardAmendmentData(database: Database, cause: Cause): Promise<AwardAmendmentData> {
  const { decision: amendment, notification, position, reasons } = notifiedDecision(cause, 'awardAmended');
  const before = fileFrom(cause.history.slice(0, position - 1));
  const received = receivedIn(before);
  const { award } = before;
  if (award === undefined) throw new Error('nothing was awarded before');
  const [titleOf, [municipality = '', ...partners]] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
  ]);
  const { lines, previousTotalCents, totalCents } = amendment;
  const { paymentDueOn, objectionEndsOn } = notification;
  const coAssessed = isOnBehalfOfSzw(cause.round, { ...award, lines });
  return {
    ...letterHead({ ...cause, municipality, coAssessed }),
    applicant: { municipality, partners },
    awardReference: cause.fileReference,
    awardedOn: localDateOf(award.decidedAt),
    cause: amendment.cause,
    lines: lines.map(({ projectId, component, awardedCents }) => ({
      title: titleOf(projectId),
      component,
      previousCents: award.lines.find((line) => line.projectId === projectId)?.awardedCents ?? 0,
      awardedCents,
    })),
    ...{ previousTotalCents, totalCents },
    ...(paymentDueOn && {
      paymentDueOn,
      ...stillToPay(totalCents - orderedInAdvance(before), totalCents - previousTotalCents),
    }),
    paidTooMuch: paidInAdvance(before) > totalCents,
    years: paidYears(lines, paymentDueOn ?? award.paymentDueOn ?? notification.notifiedOn, cause.round),
    reasons: reasons(amendment.cause === 'REVOCATION' ? composeReasons('REVOCATION', { file: before, titleOf }) : []),
    objection: objectionUntil(objectionEndsOn),
  };
}

/** Part of what is added may have been paid before the award was lowered. */
const stillToPay = (toPayCents: number, addedCents: number) => (toPayCents === addedCents ? {} : { toPayCents });

/** What the letter before a revocation says: per project what it is and would become, why, and until when views count. */
export async function intendedRevocationData(database: Database, cause: Cause): Promise<IntendedRevocationData> {
  const intended = cause.entry.fact.data as FactDetails<'revocationIntended'>;
  const file = fileFrom(cause.history);
  const received = receivedIn(file);
  const { award } = file;
  if (award === undefined) throw new Error('nothing was awarded');
  const [titleOf, [municipality = '', ...partners]] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
  ]);
  const { previousTotalCents, totalCents, viewsDueOn } = intended;
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    awardReference: cause.fileReference,
    awardedOn: localDateOf(award.decidedAt),
    lines: award.lines.map(({ projectId, component, awardedCents }) => ({
      ...{ title: titleOf(projectId), component, previousCents: awardedCents },
      awardedCents: intended.lines.find((line) => line.projectId === projectId)?.awardedCents ?? awardedCents,
    })),
    ...{ previousTotalCents, totalCents, viewsDueOn },
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
  };
}

/** What the letter about a change request says that leaves the amounts as they are: what was asked, decided, and why. */
export async function changeDecisionData(database: Database, cause: Cause): Promise<ChangeDecisionData> {
  const decision = cause.entry.fact.data as FactDetails<'changeRequestDecided'>;
  const file = fileFrom(cause.history);
  const received = receivedIn(file);
  const request = file.changeRequests.find(({ requestId }) => requestId === decision.requestId);
  if (request === undefined || file.award === undefined) throw new Error('nothing was asked or awarded');
  const [municipality = '', ...partners] = await municipalityNames(database, [
    received.leadMunicipality,
    ...received.partnerMunicipalities,
  ]);
  const execution =
    request.executionEndsOn && decision.outcome !== 'REFUSED' && (await extensionAfter(database, cause));
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    awardReference: cause.fileReference,
    ...{ kind: decision.kind, receivedAt: request.receivedAt, outcome: decision.outcome },
    ...(decision.ground && { ground: decision.ground }),
    ...(execution && { execution }),
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
    objection: objectionUntil(decision.objectionEndsOn),
  };
}

/** The extension that was decided together with the request: the fact right behind it. */
async function extensionAfter(database: Database, { stream, entry }: Cause): Promise<ChangeDecisionData['execution']> {
  const [next] = await readStream(database, stream, entry.position + 1, 1);
  if (next?.fact.type !== 'executionExtended') return undefined;
  const { previousEndsOn, endsOn, accountabilityDueOn } = next.fact.data as FactDetails<'executionExtended'>;
  return { previousEndsOn, endsOn, accountabilityDueOn };
}
