import type { Fact } from '@ronde/domain';
import {
  applicationReceived,
  contestedAward,
  JournalWriter,
  objectionReceived,
  people,
  repaymentReceived,
  roundDrafted,
  settleLower,
  withDatabase,
} from '@ronde/testing';
import { record, standingSettlement } from '../index.js';

const suite = withDatabase();
const FILE = '2022-t1/gm0518-1';
const CLAIM = `recovery/${FILE}/1`;
let commands = 0;

beforeAll(async () => {
  const journal = new JournalWriter(suite().database, '2022-t1');
  await journal.receive('funding-round/2022-t1', roundDrafted(), people.administrator);
  await journal.receive(`application/${FILE}`, applicationReceived());
  // € 2,000.00 is claimed back, and two objections are made against it.
  await settleLower(journal, { roundId: '2022-t1', awardedCents: 6_000_00, settledCents: 4_000_00 });
  const against = contestedAward({ decision: 'SETTLEMENT', lines: [], totalCents: 4_000_00 });
  for (const nth of [1, 2]) {
    const { type, data } = objectionReceived({ decision: 'SETTLEMENT', decisions: [against] });
    const objectionId = `${FILE}/${nth}`;
    await journal.receive(`objection/${objectionId}`, { type, data: { ...data, objectionId } });
  }
});

async function write(stream: string, fact: Fact): Promise<string> {
  commands += 1;
  const { outcome } = await record(suite().database, {
    ...{ stream, roundId: '2022-t1', commandId: `command-${commands}`, at: '2023-10-16T10:00:00.000Z' },
    ...{ actor: people.approver, knownReceiptPosition: 9, facts: [fact], messages: [] },
  });
  return outcome;
}

const repaid = (principalCents: number) => write(CLAIM, repaymentReceived(principalCents));

const decided = (nth: number, settlement: object) =>
  write(`objection/${FILE}/${nth}`, {
    type: 'objectionDecided',
    data: { caseReference: `B${nth}`, outcome: 'FOUNDED', raisedCents: 0, appealEndsOn: '2023-11-27', settlement },
  });

const reckoned = (previousCents: number, settledCents: number, claimCents: number, receivedCents: number) => ({
  ...{ previousCents, settledCents, payBackCents: Math.max(0, receivedCents - claimCents) },
  claim: { recoveryId: `${FILE}/1`, claimCents, receivedCents, open: true },
});

const standing = () => standingSettlement(suite().database, FILE, () => Promise.resolve(true));

describe('a settlement to which two objections are made, and on which money comes in', () => {
  it('is settled anew only as what came in was known', async () => {
    expect(await repaid(800_00)).toBe('recorded');
    // € 800.00 came in since somebody read the claim
    expect(await decided(1, reckoned(4_000_00, 5_000_00, 1_000_00, 0))).toBe('claimMoved');
    expect(await decided(1, reckoned(4_000_00, 5_000_00, 1_000_00, 800_00))).toBe('recorded');
  });

  it('takes no money in until the claim has heard that it became less', async () => {
    expect(await repaid(500_00)).toBe('claimMoved');
    const less = { previousCents: 2_000_00, principalCents: 1_000_00, remainingCents: 200_00 };
    const lowered = { ...less, nextDueOn: '2023-10-30', ends: false };
    expect(await write(CLAIM, { type: 'claimLowered', data: lowered })).toBe('recorded');
    expect(await repaid(100_00)).toBe('recorded');
  });

  it('tells the second objection what stands by the first, and what was paid back', async () => {
    const claim = {
      recoveryId: `${FILE}/1`,
      claimCents: 1_000_00,
      receivedCents: 900_00,
      paidBackCents: 0,
      open: true,
    };
    expect(await standing()).toEqual({ awardedCents: 6_000_00, settledCents: 5_000_00, claim });
    // Reckoned from the first settlement, when another stands
    expect(await decided(2, reckoned(4_000_00, 5_500_00, 500_00, 900_00))).toBe('claimMoved');
    expect(await decided(2, reckoned(5_000_00, 5_500_00, 500_00, 900_00))).toBe('recorded');
    expect(await standing()).toMatchObject({
      settledCents: 5_500_00,
      claim: { claimCents: 500_00, paidBackCents: 400_00 },
    });
  });

  it('stands for nobody where there is none', async () => {
    expect(await standingSettlement(suite().database, '2022-t1/gm0363-1', () => Promise.resolve(true))).toBeUndefined();
  });
});
