import { receiveNotice, type Fact, type Instant, type LocalDate, type ReceivedNotice } from '@ronde/domain';
import { roundTerms } from '@ronde/testing';

interface LateNotice {
  readonly at: Instant;
  readonly decidedOn?: LocalDate | null;
  /** The day written down for a letter; what comes in digitally has none. */
  readonly receivedOn?: LocalDate;
  /** First day on which the term to decide stood still. */
  readonly suspendedSince?: LocalDate;
}

/** A notice of default about an application whose term ended on Friday 10 December 2021, as the API would judge it. */
export function noticeReceived(
  roundId: string,
  { at, decidedOn = null, receivedOn, suspendedSince }: LateNotice,
): Fact<'noticeOfDefaultReceived', ReceivedNotice> {
  const applicationId = `${roundId}/gm0518-1`;
  const data = receiveNotice(
    { about: 'APPLICATION', receivedOn },
    {
      byPost: receivedOn !== undefined,
      ...{ terms: roundTerms({ roundId }), at, applicationId, decidedOn },
      ...{ penaltyId: `${applicationId}/1`, subject: `application/${applicationId}`, decisionDueOn: '2021-12-10' },
      ...(suspendedSince === undefined ? {} : { suspendedSince }),
      contentHash: 'c'.repeat(64),
    },
  );
  return { type: 'noticeOfDefaultReceived', data };
}
