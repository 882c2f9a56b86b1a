import { leadMunicipalityOf, type FactDetails, type ReceivedNotice } from '@ronde/domain';
import type { PenaltyDecisionData } from '@ronde/letters';
import type { Database, JournalEntry } from '@ronde/persistence';
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
    reasons: reasonIn(whenFixed(cause)),
    objection: objectionUntil(fixed.objectionEndsOn),
  };
}

/** The entry of the decision itself, of which a letter that left anew repeats the reasons. */
function whenFixed({ entries, entry }: Cause): JournalEntry {
  const upTo = entries.filter(({ position }) => position <= entry.position);
  return upTo.findLast(({ fact }) => fact.type === 'penaltyFixed') ?? entry;
}

const reasonIn = ({ reason }: JournalEntry): string[] => (reason ? [reason] : []);

function noticeIn({ history, stream }: Cause): ReceivedNotice {
  const received = history.find(({ fact }) => fact.type === 'noticeOfDefaultReceived');
  if (received === undefined) throw new Error(`no notice of default in ${stream}`);
  return received.fact.data as ReceivedNotice;
}
