import { describe, expect, it } from '@jest/globals';
import type { ContestedDecision } from './contested-decision.js';
import { decideObjection, type ObjectionDecisionWanted } from './decide-objection.js';
import { waiveHearing } from './hearing.js';
import type { SettlementInFile } from './settle-anew.js';
import { after, at, award, decider, received } from './stories/told-objections.js';

/** Settled at € 4,000.00 of the € 6,000.00 that was awarded and paid: € 2,000.00 is claimed back. */
const settlement: ContestedDecision = { ...award, decision: 'SETTLEMENT', lines: [], totalCents: 4_000_00 };
const stands = { awardedCents: 6_000_00, settledCents: 4_000_00 };
const claimed = (receivedCents: number, open = true): SettlementInFile => ({
  ...stands,
  claim: { recoveryId: '2022-t1/gm0518-1/1', claimCents: 2_000_00, receivedCents, paidBackCents: 0, open },
});
/** Another objection made it € 5,000.00 before: € 1,000.00 stays claimed, and `paidBackCents` went back of what came in. */
const raised = (receivedCents: number, paidBackCents: number): SettlementInFile => ({
  ...{ awardedCents: 6_000_00, settledCents: 5_000_00 },
  claim: { ...claimed(0).claim!, claimCents: 1_000_00, receivedCents, paidBackCents },
});
const readyOn = (against: ContestedDecision) =>
  after(received('2022-01-10', { decision: against.decision }, [against]), [
    '2022-02-01',
    (state) => waiveHearing(state, { ground: 'RIGHT_WAIVED', reason: 'x' }, at('2022-02-01')),
  ]);
const decide = (wanted: Partial<ObjectionDecisionWanted>, against = settlement) => {
  const command = { outcome: 'FOUNDED', reason: 'x', standing: award, settlement: claimed(0), ...wanted } as const;
  const [fact] = decideObjection(readyOn(against), command, at('2022-02-14', decider));
  return fact?.type === 'objectionDecided' ? fact.data.settlement : undefined;
};

describe('a founded objection to a settlement settles it anew', () => {
  it.each<[string, number, SettlementInFile, number | undefined, number]>([
    // claim left: 2,000 less what is added; paid back: what came in beyond that
    ['and the claim becomes as much less', 5_000_00, claimed(0), 1_000_00, 0],
    ['to the cent', 4_000_01, claimed(0), 1_999_99, 0],
    ['up to the award, and then nothing is claimed', 6_000_00, claimed(0), 0, 0],
    ['what came in stays on the claim', 5_000_00, claimed(500_00), 1_000_00, 0],
    ['what came in beyond it is paid back', 5_500_00, claimed(800_00), 500_00, 300_00],
    ['also from a claim that was paid', 6_000_00, claimed(2_000_00, false), 0, 2_000_00],
    ['where nothing was claimed nothing is paid back', 5_000_00, stands, undefined, 0],
  ])('%s', (_, settledCents, inFile, claimCents, payBackCents) => {
    const decided = decide({ settledCents, settlement: inFile });
    expect(decided).toMatchObject({ previousCents: 4_000_00, settledCents, payBackCents });
    expect(decided?.claim?.claimCents).toBe(claimCents);
    // Decided on Monday 14 February 2022: six weeks on is Monday 28 March
    expect(decided?.payBackDueOn).toBe(payBackCents > 0 ? '2022-03-28' : undefined);
  });

  it.each<[string, number, SettlementInFile, number, number]>([
    // claim left: 1,000 less the 500 that is added now
    ['makes the claim as much less again', 5_500_00, raised(0, 0), 500_00, 0],
    // received 2,000; 1,000 went back; of the other 1,000, 500 is still due
    ['pays back only what the first did not', 5_500_00, raised(2_000_00, 1_000_00), 500_00, 500_00],
    ['together no more than came in', 6_000_00, raised(2_000_00, 1_000_00), 0, 1_000_00],
    ['nothing where less came in than stays claimed', 5_500_00, raised(400_00, 0), 500_00, 0],
  ])('beside another that was founded: %s', (_, settledCents, inFile, claimCents, payBackCents) => {
    const decided = decide({ settledCents, settlement: inFile });
    expect(decided).toMatchObject({ previousCents: 5_000_00, settledCents, claim: { claimCents }, payBackCents });
  });

  it('beside another that was founded never less than that one settled', () => {
    const wanted = { settledCents: 4_500_00, settlement: raised(0, 0) };
    expect(() => decide(wanted)).toThrow(expect.objectContaining({ code: 'WORSE_OFF' }));
    expect(() => decide({ ...wanted, settledCents: 5_000_00 })).toThrow(
      expect.objectContaining({ code: 'NOTHING_AMENDED' }),
    );
  });

  it.each<[string, Partial<ObjectionDecisionWanted>, ContestedDecision, string]>([
    ['says what is settled instead', {}, settlement, 'SETTLED_AMOUNT_REQUIRED'],
    ['never less', { settledCents: 3_999_99 }, settlement, 'WORSE_OFF'],
    ['never the same', { settledCents: 4_000_00 }, settlement, 'NOTHING_AMENDED'],
    ['never above the award', { settledCents: 6_000_01 }, settlement, 'ABOVE_AWARD'],
    ['in whole cents', { settledCents: 5_000_00.5 }, settlement, 'AMOUNT_INVALID'],
    ['only when it is founded', { outcome: 'UNFOUNDED', settledCents: 5_000_00 }, settlement, 'AMENDMENT_DOES_NOT_FIT'],
    ['not where an award is objected to', { settledCents: 5_000_00 }, award, 'AMENDMENT_DOES_NOT_FIT'],
  ])('%s', (_, wanted, against, code) => {
    expect(() => decide(wanted, against)).toThrow(expect.objectContaining({ code }));
  });
});
