import type { Fact } from '@ronde/domain';
import { people, withDatabase } from '@ronde/testing';
import { record, verifyStream } from '../index.js';

const suite = withDatabase();
const stream = 'evaluation/2022-t1/gm0518-1/p1';
const reminded: Fact = { type: 'evaluationReminded', data: { workingDays: 5, dueOn: '2023-03-01' } };

beforeAll(async () => {
  await record(suite().database, {
    ...{ stream, roundId: '2022-t1', commandId: 'remind', actor: people.administrator, messages: [] },
    ...{ at: '2023-02-01T09:00:00Z', reason: 'a test', knownReceiptPosition: 0, facts: Array(600).fill(reminded) },
  });
});

/** What somebody with every right in the database could do, done and taken back. */
async function afterTampering(statement: string): Promise<unknown> {
  return suite()
    .database.transaction(async (transaction) => {
      await transaction.query('ALTER TABLE journal_fact DISABLE TRIGGER USER');
      await transaction.query(statement, [stream]);
      const found = await verifyStream(transaction, stream);
      await transaction.query('ALTER TABLE journal_fact ENABLE TRIGGER USER');
      throw Object.assign(new Error('taken back'), { found });
    })
    .catch((error: Error & { found?: unknown }) => {
      if (error.message !== 'taken back') throw error;
      return error.found;
    });
}

describe('the journal', () => {
  it('of a stream nobody touched verifies', async () => {
    expect(await verifyStream(suite().database, stream)).toEqual({ stream, facts: 600 });
  });

  it.each([
    ['a changed fact', `UPDATE journal_fact SET data = '{}' WHERE stream = $1 AND position = 7`, 7],
    ['another actor', `UPDATE journal_fact SET actor_id = 'x' WHERE stream = $1 AND position = 1`, 1],
    ['another time', `UPDATE journal_fact SET at = at - interval '1 day' WHERE stream = $1 AND position = 8`, 8],
    ['another reason', `UPDATE journal_fact SET reason = NULL WHERE stream = $1 AND position = 600`, 600],
    ['a fact taken out', 'DELETE FROM journal_fact WHERE stream = $1 AND position = 501', 501],
    ['facts cut off the end', 'DELETE FROM journal_fact WHERE stream = $1 AND position > 550', 551],
    ['everything taken out', 'DELETE FROM journal_fact WHERE stream = $1', 1],
    [
      'a hash made to fit the changed fact before it',
      `UPDATE journal_fact SET previous_hash = repeat('a', 64) WHERE stream = $1 AND position = 9`,
      9,
    ],
  ])('shows %s at its place', async (_, statement, brokenAt) => {
    expect(await afterTampering(statement)).toMatchObject({ stream, brokenAt });
  });

  it.each([
    ['changed', `UPDATE journal_fact SET data = '{}'`],
    ['taken out', 'DELETE FROM journal_fact'],
    ['emptied', 'TRUNCATE journal_fact CASCADE'],
  ])('cannot be %s, not even by its owner', async (_, statement) => {
    await expect(suite().database.query(statement)).rejects.toThrow('the journal is only ever added to');
  });
});
