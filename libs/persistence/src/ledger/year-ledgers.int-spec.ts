import type { AwardLine, Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, people, roundDrafted, withDatabase } from '@ronde/testing';
import { readLedger, readYearLedgers, record, reconcileLedger } from '../index.js';

const suite = withDatabase();
const roundId = '2023-t1';
const FILES = 12;
const stream = (nth: number): string => `application/${roundId}/gm${String(nth).padStart(4, '0')}-1`;

beforeAll(async () => {
  const writer = new JournalWriter(suite().database, roundId);
  const budgetYears = [
    { year: 2023, ceilingCents: 600_000, reserveCents: 0 },
    { year: 2024, ceilingCents: 400_000, reserveCents: 50_000 },
  ];
  const terms = { roundId, ceilingCents: 1_000_000, reserveCents: 50_000, budgetYears };
  await writer.receive(`funding-round/${roundId}`, roundDrafted(terms), people.administrator);
  for (let nth = 1; nth <= FILES; nth += 1) {
    const applicationId = stream(nth).slice('application/'.length);
    await writer.receive(stream(nth), applicationReceived({ roundId, applicationId }));
  }
});

const write = (nth: number, commandId: string, fact: Fact) =>
  record(suite().database, {
    ...{ stream: stream(nth), roundId, commandId, actor: people.approver, at: '2022-12-16T09:00:00.000Z' },
    ...{ knownReceiptPosition: Number.MAX_SAFE_INTEGER, facts: [fact], messages: [] },
  });

const award = (nth: number, first: number, second: number) => {
  const byYear = [
    { year: 2023, cents: first },
    { year: 2024, cents: second },
  ];
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: first + second };
  const lines = [{ ...line, byYear, evaluationDuty: false, rorDuty: false }] as readonly AwardLine[];
  const data = { caseReference: `VG-${nth}`, allocationId: 'a1', lines, totalCents: first + second };
  return write(nth, `award-${nth}`, { type: 'awardDecided', data });
};

describe('the budget years of a ledger', () => {
  it('let awards through that race each other until a year is used up, though the round has room', async () => {
    // 2024 has 350,000 beside its reserve: of twelve awards of 100,000 in it and nothing in 2023, three fit.
    const results = await Promise.all(Array.from({ length: FILES }, (_, nth) => award(nth + 1, 0, 100_000)));
    expect(results.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(3);
    const refused = results.flatMap((result) => (result.outcome === 'overrun' ? [result.overrun] : []));
    expect(refused).toHaveLength(FILES - 3);
    expect(refused[0]).toEqual({ account: 'CEILING', roomCents: 50_000, askedCents: 100_000, year: 2024 });
    expect(await readYearLedgers(suite().database, roundId)).toMatchObject({
      2023: { CEILING: 600_000, AWARDED: 0 },
      2024: { CEILING: 400_000, RESERVE: 50_000, AWARDED: 300_000 },
    });
    const { differing } = await reconcileLedger(suite().database, roundId);
    expect([(await readLedger(suite().database, roundId)).AWARDED, differing]).toEqual([300_000, []]);
  });

  it('let an amendment move money from one year to the other, and take what is held back', async () => {
    const results = await Promise.all(Array.from({ length: FILES }, (_, nth) => award(nth + 1, 600_000, 0)));
    const nth = results.findIndex(({ outcome }) => outcome === 'recorded') + 1;
    const addedByYear = [
      { year: 2023, cents: -100_000 },
      { year: 2024, cents: 100_000 },
    ];
    const amended = {
      cause: 'CORRECTION',
      caseReference: 'VG',
      lines: [],
      previousTotalCents: 600_000,
      totalCents: 600_000,
    };
    const moved = await write(nth, 'amend', { type: 'awardAmended', data: { ...amended, addedByYear } });
    expect(moved.outcome).toBe('recorded');
    expect(await readYearLedgers(suite().database, roundId)).toMatchObject({
      2023: { AWARDED: 500_000 },
      2024: { AWARDED: 400_000 },
    });
  });

  it('keep what is reserved in a year free for the files it is reserved for', async () => {
    const { database } = suite();
    const reservedByYear = [{ year: 2023, cents: 50_000 }];
    const approved = { allocationId: 'a2', totalCents: 50_000, reservedCents: 50_000, reservedByYear };
    const allocate = await record(database, {
      ...{ stream: `funding-round/${roundId}`, roundId, commandId: 'approve', actor: people.approver },
      ...{ at: '2022-12-17T09:00:00.000Z', knownReceiptPosition: Number.MAX_SAFE_INTEGER, messages: [] },
      facts: [{ type: 'allocationApproved', data: approved }],
    });
    expect(allocate.outcome).toBe('recorded');
    expect(await readYearLedgers(database, roundId)).toMatchObject({ 2023: { RESERVED: 50_000, AWARDED: 500_000 } });
    const raise = { type: 'awardAmended', data: { addedByYear: [{ year: 2023, cents: 50_001 }] } };
    const first = { cause: 'CORRECTION', caseReference: 'VG', lines: [], previousTotalCents: 0, totalCents: 0 };
    const refused = await write(1, 'raise', { ...raise, data: { ...first, ...raise.data } });
    const overrun = { account: 'CEILING', roomCents: 50_000, askedCents: 50_001, year: 2023 };
    expect(refused).toMatchObject({ outcome: 'overrun', overrun });
    expect((await reconcileLedger(database, roundId)).differing).not.toContain('RESERVED');
  });
});
