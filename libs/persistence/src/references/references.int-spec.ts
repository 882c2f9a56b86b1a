import { jest } from '@jest/globals';
import { applicationReceived, people, roundDrafted, JournalWriter, withDatabase } from '@ronde/testing';
import { recordReceipt, referencesOf } from '../index.js';

jest.setTimeout(60_000);
const suite = withDatabase();
const roundId = '2027';

const codes = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => `gm${String(from + nth).padStart(4, '0')}`);

function receive(code: string, { at = '2027-03-01T10:00:00.000Z', fails = false } = {}) {
  const applicationId = `${roundId}/${code}-1`;
  const leadMunicipality = code.toUpperCase();
  return recordReceipt(suite().database, {
    ...{ stream: `application/${applicationId}`, roundId, commandId: code, actor: people.applicant, at },
    fact: applicationReceived({ roundId, applicationId, leadMunicipality, receivedAt: at }),
    messages: () => [],
    write: () => {
      if (fails) throw new Error('given up');
    },
  });
}

const numbers = async (series: string, year: number): Promise<number[]> => {
  const found: { number: number }[] = await suite().database.query(
    'SELECT number FROM case_reference WHERE round_id = $1 AND series = $2 AND year = $3 ORDER BY number',
    [roundId, series, year],
  );
  return found.map(({ number }) => number);
};
const upTo = (last: number): number[] => Array.from({ length: last }, (_, nth) => nth + 1);

beforeAll(() =>
  new JournalWriter(suite().database, roundId).receive(`funding-round/${roundId}`, roundDrafted({ roundId })),
);

describe('references of files and letters', () => {
  it('have no gap after fifty writers at once, of whom some give up halfway', async () => {
    const given = await Promise.allSettled(codes(1, 50).map((code, nth) => receive(code, { fails: nth % 5 === 2 })));
    expect(given.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await numbers('FILE', 2027)).toEqual(upTo(40));
    expect(await numbers('LETTER', 2027)).toEqual(upTo(40));
  });

  it('are given once to what is written twice', async () => {
    const before = await numbers('FILE', 2027);
    await receive('gm0001');
    expect(await numbers('FILE', 2027)).toEqual(before);
  });

  it('begin anew in another year, which they name', async () => {
    await receive('gm0100', { at: '2027-12-31T23:30:00.000Z' });
    expect(await numbers('FILE', 2028)).toEqual([1]);
    expect(await referencesOf(suite().database, { stream: 'application/2027/gm0100-1', position: 1 })).toEqual({
      ...{ fileReference: 'VG-2027-2028-0001', letterReference: 'VG-2027-2028-0001-L2028-0001' },
    });
  });

  it('stand on the application, and before the number of its letters', async () => {
    await receive('gm0200');
    const { fileReference, letterReference } = await referencesOf(suite().database, {
      ...{ stream: 'application/2027/gm0200-1', position: 1 },
    });
    expect([fileReference, letterReference]).toEqual(['VG-2027-0041', 'VG-2027-0041-L0041']);
    const [row] = await suite().database.query(`SELECT case_reference AS reference FROM application WHERE id = $1`, [
      '2027/gm0200-1',
    ]);
    expect(row).toEqual({ reference: 'VG-2027-0041' });
  });
});
