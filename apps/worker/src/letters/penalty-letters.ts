import { leadMunicipalityOf, type FactDetails, type ReceivedNotice } from '@ronde/domain';
import type { PenaltyDecisionData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { letterHead, objectionUntil } from './letter-head.js';
import { municipalityNames } from './letter-sources.js';

/** What the decision about a penalty says, band by band (Awb 4:17, 4:18). */
export async function penaltyDecisionData(database: Database, cause: Cause): Promise<PenaltyDecisionData> {
  const notice = noticeIn(cause);
  const fixed = cause.entry.fact.data as FactDetails<'penaltyFixed'>;
  const [municipality = ''] = await municipalityNames(database, [leadMunicipalityOf(notice.applicationId)]);
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality },
    about: notice.about,
    noticeReceivedOn: notice.receivedOn,
    ...(notice.decisionDueOn && { decisionDueOn: notice.decisionDueOn }),
    decideBy: notice.decideBy,
    parts: fixed.parts.map((part) => ({ ...part })),
    amountCents: fixed.amountCents,
    ...(fixed.exclusion && { exclusion: fixed.exclusion }),
    ...(fixed.paymentDueOn && { paymentDueOn: fixed.paymentDueOn }),
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
    objection: objectionUntil(fixed.objectionEndsOn),
  };
}

function noticeIn({ history, stream }: Cause): ReceivedNotice {
  const received = history.find(({ fact }) => fact.type === 'noticeOfDefaultReceived');
  if (received === undefined) throw new Error(`no notice of default in ${stream}`);
  return received.fact.data as ReceivedNotice;
}
