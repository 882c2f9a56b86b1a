import type { AwardDecision, Fact } from '@ronde/domain';
import type { RecordResult } from '@ronde/contracts';
import { applicationReceived, JournalWriter, people, roundDrafted, slowLedger, withDatabase } from '@ronde/testing';
import { ledgerLines, readLedger, reconcileLedger, record } from '../index.js';

const suite = withDatabase();
const roundId = '2022-t1';
const round = `funding-round/${roundId}`;
const FILES = 40;
const applicationId = (nth: number): string => `${roundId}/gm${String(nth).padStart(4, '0')}-1`;
let writer: JournalWriter;

beforeAll(async () => {
  writer = new JournalWriter(suite().database, roundId);
  const terms = { ceilingCents: 1_000_000, reserveCents: 100_000 };
  await writer.receive(round, roundDrafted(terms), people.administrator);
  for (let nth = 1; nth <= FILES; nth += 1) {
    const received = applicationReceived({ applicationId: applicationId(nth) });
    await writer.receive(`application/${applicationId(nth)}`, received);
  }
});

const award = (nth: number, totalCents: number, reservedCents = 0): Promise<RecordResult> => {
  const data: AwardDecision = {
    caseReference: `VG-${nth}`,
    ...{ allocationId: 'a1', lines: [], totalCents, reservedCents },
    ...{ objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' },
  };
  return write(`application/${applicationId(nth)}`, `award-${nth}`, { type: 'awardDecided', data });
};

const write = (stream: string, commandId: string, fact: Fact): Promise<RecordResult> =>
  record(suite().database, {
    ...{ stream, roundId, commandId, actor: people.approver, at: '2021-12-17T09:00:00.000Z' },
    ...{ knownReceiptPosition: Number.MAX_SAFE_INTEGER, facts: [fact], messages: [] },
  });

describe('the ledger of a round', () => {
  it('is opened with the ceiling and the reserve, and counts what is asked', async () => {
    expect(await readLedger(suite().database, roundId)).toMatchObject({
      ...{ CEILING: 1_000_000, RESERVE: 100_000, REQUESTED: FILES * 8_000_000, RESERVED: 0, AWARDED: 0 },
    });
  });

  it('ties every line to the fact it comes from', async () => {
    const [ceiling, reserve, asked] = await ledgerLines(suite().database, roundId, { limit: 3 });
    expect(ceiling).toMatchObject({ account: 'CEILING', cents: 1_000_000, stream: round, position: 1 });
    expect(reserve).toMatchObject({ account: 'RESERVE', cents: 100_000, factType: 'roundDrafted' });
    expect(asked).toMatchObject({ account: 'REQUESTED', stream: `application/${applicationId(1)}`, position: 1 });
    const onlyCeiling = await ledgerLines(suite().database, roundId, { account: 'CEILING', limit: 9 });
    expect(onlyCeiling).toHaveLength(1);
  });

  it('lets awards through that race each other until the free room is used, and not a cent further', async () => {
    const queue = await slowLedger(suite().database, 20);
    // 900,000 free cents, 40 awards of 40,000: exactly 22 fit, in whatever order they come.
    const results = await Promise.all(Array.from({ length: FILES }, (_, nth) => award(nth + 1, 40_000)));
    expect(results.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(22);
    const refused = results.flatMap((result) => (result.outcome === 'overrun' ? [result.overrun] : []));
    expect(refused).toHaveLength(18);
    expect(new Set(refused.map(({ roomCents }) => roomCents))).toEqual(new Set([20_000]));
    expect((await readLedger(suite().database, roundId)).AWARDED).toBe(880_000);
    // They stood in line for the row, one behind the other; it is not that they happened to come one by one.
    const { changes, met } = await queue();
    expect(changes).toBe(22);
    expect(met).toBeGreaterThan(11);
  });

  it('writes nothing of what it refuses, and takes it later when there is room', async () => {
    const before = await reconcileLedger(suite().database, roundId);
    const refusedOnes = await suite().database.query(
      `SELECT id FROM application WHERE awarded_cents IS NULL ORDER BY id`,
    );
    const nth = Number(refusedOnes[0].id.slice(10, 14));
    expect(await award(nth, 20_001)).toEqual({
      outcome: 'overrun',
      overrun: { account: 'CEILING', roomCents: 20_000, askedCents: 20_001 },
    });
    expect(await reconcileLedger(suite().database, roundId)).toEqual(before);
    expect(await award(nth, 20_000)).toMatchObject({ outcome: 'recorded' });
  });

  it('says the same as the lines, the journal and the applications', async () => {
    const { kept, lines, journal, applications, differing } = await reconcileLedger(suite().database, roundId);
    expect(differing).toEqual([]);
    expect([lines.AWARDED, journal.AWARDED, applications.AWARDED]).toEqual([kept.AWARDED, kept.AWARDED, 900_000]);
  });

  it('names the account when the row was touched by other means', async () => {
    await suite().database.query(`UPDATE ledger SET paid_cents = 1 WHERE round_id = $1`, [roundId]);
    expect((await reconcileLedger(suite().database, roundId)).differing).toEqual(['PAID']);
  });
});

it('an allocation is reserved as a whole, and each award takes its part', async () => {
  const other = '2023-t1';
  const stream = `funding-round/${other}`;
  const year = new JournalWriter(suite().database, other);
  await year.receive(
    stream,
    roundDrafted({ roundId: other, ceilingCents: 500, reserveCents: 100 }),
    people.administrator,
  );
  await year.decide(stream, [
    { type: 'allocationApproved', data: { allocationId: 'a2', totalCents: 400, reservedCents: 400 } },
  ]);
  await year.decide(stream, [{ type: 'roundClosed', data: { figures: {}, releasedCents: 150 } }]);
  expect(await readLedger(suite().database, other)).toMatchObject({ CEILING: 500, RESERVE: 100, RESERVED: 250 });
  const beyond = { allocationId: 'a3', totalCents: 151, reservedCents: 151 };
  await expect(year.decide(stream, [{ type: 'allocationApproved', data: beyond }])).rejects.toThrow('overrun');
});
