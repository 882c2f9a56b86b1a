import { JournalWriter, roundDrafted, roundTerms, withDatabase } from '@ronde/testing';
import { RoundDesk } from './round-desk.js';

const suite = withDatabase();
const roundId = '2022-desk';
const invite = (codes: readonly string[], status: string) =>
  suite().database.query('UPDATE round SET invited = $2, invited_status = $3 WHERE id = $1', [roundId, codes, status]);

describe('a round at the desk', () => {
  let desk: RoundDesk;
  beforeAll(async () => {
    await new JournalWriter(suite().database, roundId).decide(`funding-round/${roundId}`, [
      roundDrafted(roundTerms({ roundId })),
    ]);
    desk = new RoundDesk(suite().database);
  });

  it('is the same when nothing changed, and is not read again', async () => {
    const [first, second] = [await desk.read(roundId), await desk.read(roundId)];
    expect(second.terms).toBe(first.terms);
    expect(second).toMatchObject({ roundId, phase: 'FRAMEWORK', invited: [] });
  });

  it('is another as soon as its row is, whoever asked at the same moment', async () => {
    await desk.read(roundId);
    await invite(['GM0518'], 'APPROVED');
    const [one, other] = await Promise.all([desk.read(roundId), desk.read(roundId)]);
    expect([one.invited, other.invited]).toEqual([['GM0518'], ['GM0518']]);
    await suite().database.query(`UPDATE round SET terms = jsonb_set(terms, '{title}', '"Another"') WHERE id = $1`, [
      roundId,
    ]);
    expect((await desk.read(roundId)).terms.title).toBe('Another');
    await invite(['GM0518'], 'DRAFTED');
    expect((await desk.read(roundId)).invited).toEqual([]);
  });

  it('is not known under another name', async () => {
    await expect(desk.read('2022-nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
