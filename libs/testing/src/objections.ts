import {
  receiveObjection,
  type ContestedDecision,
  type Fact,
  type ReceivedObjection,
  type SubmittedObjection,
} from '@ronde/domain';
import { people } from './facts.js';
import { roundTerms } from './round-terms.js';

/** The award that the objections of tests are about: announced on Friday 10 December 2021, € 80,000.00 asked and 60,000.00 awarded. */
export function contestedAward(wanted: Partial<ContestedDecision> = {}): ContestedDecision {
  return {
    decision: 'AWARD',
    caseReference: 'VG-2022-T1-GM0518-1',
    decidedAt: '2021-12-10T10:00:00.000Z',
    decidedBy: people.approver.id,
    announcedOn: '2021-12-10',
    lines: [{ projectId: 'p1', requestedCents: 8_000_000, awardedCents: 6_000_000 }],
    totalCents: 6_000_000,
    ...wanted,
  };
}

/** The fact an objection begins with: the first one of Den Haag, in time, with what the test wants otherwise. */
export function objectionReceived(
  wanted: Partial<SubmittedObjection> & {
    readonly roundId?: string;
    readonly at?: string;
    readonly decisions?: readonly ContestedDecision[];
  } = {},
): Fact<'objectionReceived', ReceivedObjection> {
  const { roundId = '2022-t1', at = '2022-01-10T11:00:00.000Z', decisions = [contestedAward()], ...submitted } = wanted;
  const applicationId = `${roundId}/gm0518-1`;
  const data = receiveObjection(
    { decision: 'AWARD', channel: 'DIGITAL', lacks: [], ...submitted },
    {
      ...{ terms: roundTerms({ roundId }), at, decisions, applicationId, objectionId: `${applicationId}/1` },
      contentHash: 'c'.repeat(64),
    },
  );
  return { type: 'objectionReceived', data };
}
