import { describe, expect, it } from '@jest/globals';
import type { ApplicationFact } from '../application/application-facts.js';
import type { RecoveryFact } from '../recovery/recovery-facts.js';
import { type ContestedDecision, decisionsIn, latestDecision } from './contested-decision.js';
import { coverAmendment } from './cover-amendment.js';
import { decisionsOnClaim, decisionsOnPenalty } from './decisions-beside.js';
import { decideObjection } from './decide-objection.js';
import { waiveHearing } from './hearing.js';
import { after, amended, at, decider, received } from './stories/told-objections.js';

/** Each decided on Friday 10 December 2021, in Amsterdam: objecting until Friday 21 January 2022. */
const when = { at: '2021-12-10T10:00:00.000Z', actorId: 'first-decider' };
const changed = (requestId: string, amends: boolean) => ({
  ...when,
  fact: { type: 'changeRequestDecided', data: { requestId, amends, caseReference: 'VG-1' } } as ApplicationFact,
});
const changes = decisionsIn([changed('c1', false), changed('c2', true), changed('c3', false)]);
const claim = decisionsOnClaim(
  [
    { type: 'recoveryOpened', data: { caseReference: 'VG-2' } },
    { type: 'paymentPlanGranted', data: { instalments: [{ amountCents: 100 }, { amountCents: 50 }] } },
    { type: 'repaymentDefaulted', data: {} },
    { type: 'interestFixed', data: { cents: 7 } },
  ].map((fact) => ({ ...when, fact: fact as RecoveryFact })),
);
const penalty = decisionsOnPenalty(
  [{ ...when, fact: { type: 'penaltyFixed', data: { amountCents: 144_200 } } as never }],
  '2022-t1/gm0518-1/2',
);
const all = [...changes, ...claim, ...penalty];
const brief = ({ decision, id, totalCents, announcedOn }: ContestedDecision) => [decision, id, totalCents, announcedOn];

describe('decisions beside the one on the application, whose letters say that one can object', () => {
  it('are known by their kind and number; a change of the amounts is objected to as an amendment', () => {
    expect(all.map(brief)).toEqual([
      ['CHANGE', 'c1', 0, '2021-12-10'],
      ['CHANGE', 'c3', 0, '2021-12-10'],
      ['PAYMENT_PLAN', '2', 150, '2021-12-10'],
      ['INTEREST', '4', 7, '2021-12-10'],
      ['PENALTY', '2', 144_200, '2021-12-10'],
    ]);
  });

  it('the latest of a kind, or the one that is named', () => {
    expect(latestDecision(all, 'CHANGE')?.id).toBe('c3');
    expect(latestDecision(all, 'CHANGE', 'c1')?.id).toBe('c1');
    expect(latestDecision(all, 'CHANGE', 'c2')).toBeNull();
  });

  it.each(['CHANGE', 'PAYMENT_PLAN', 'INTEREST', 'PENALTY'] as const)(
    'an objection to %s has its term from that day, and is decided by somebody else',
    (decision) => {
      expect(received('2022-01-21', { decision }, all)).toMatchObject({
        ...{ timeliness: 'in-time', objectionEndsOn: '2022-01-21', decisionDueOn: '2022-03-04' },
      });
      expect(received('2022-01-24', { decision }, all).timeliness).toBe('late');
      expect(received('2022-01-10', { decision }, []).timeliness).toBe('early');
      const ready = after(received('2022-01-10', { decision }, all), [
        '2022-02-01',
        (state) => waiveHearing(state, { ground: 'RIGHT_WAIVED', reason: 'x' }, at('2022-02-01')),
      ]);
      // An award that was amended meanwhile is another matter.
      const wanted = { outcome: 'UNFOUNDED', reason: 'x', standing: amended } as const;
      const first = { ...decider, id: 'first-decider' };
      expect(() => decideObjection(ready, wanted, at('2022-02-14', first))).toThrow(
        expect.objectContaining({ code: 'FIRST_DECIDER' }),
      );
      expect(decideObjection(ready, wanted, at('2022-02-14', decider))).toHaveLength(1);
      const cover = { interest: true, reason: 'x', standing: amended };
      expect(() => coverAmendment(ready, cover, at('2022-02-14'))).toThrow(
        expect.objectContaining({ code: 'NOT_AMENDED' }),
      );
      const lines = [{ projectId: 'p1', awardedCents: 1 }];
      expect(() => decideObjection(ready, { ...wanted, outcome: 'FOUNDED', lines }, at('2022-02-14', decider))).toThrow(
        expect.objectContaining({ code: 'UNKNOWN_PROJECT' }),
      );
    },
  );
});
