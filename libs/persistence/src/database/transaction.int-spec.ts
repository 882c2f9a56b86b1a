import { withDatabase } from '@ronde/testing';
import { MunicipalityRow } from '../entities/municipality-row.js';
import { ask, inTransaction } from '../index.js';

const suite = withDatabase();

const ADD = 'INSERT INTO municipality (code, name, safety_region) VALUES ($1, $2, $3)';
const added = (code: string) =>
  ask<object[]>(suite().database, 'SELECT name FROM municipality WHERE code = $1', [code]);

describe('a transaction', () => {
  it('keeps what is written through it, in the order in which it was given', async () => {
    const answer = await inTransaction(suite().database, async (transaction) => {
      transaction.run(ADD, ['GM9001', 'first', 'x']);
      transaction.run('UPDATE municipality SET name = $2 WHERE code = $1', ['GM9001', 'second']);
      return transaction.query('SELECT name FROM municipality WHERE code = $1', ['GM9001']);
    });
    expect(answer).toEqual([{ name: 'second' }]);
    expect(await added('GM9001')).toEqual([{ name: 'second' }]);
  });

  it('fails with what failed first and keeps nothing, though nobody waited for the statement', async () => {
    const failing = inTransaction(suite().database, async (transaction) => {
      transaction.run(ADD, ['GM9002', 'first', 'x']);
      transaction.run(ADD, ['GM9002', 'again', 'x']);
      transaction.run(ADD, ['GM9003', 'behind it', 'x']);
      await transaction.query('SELECT 1', []);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'municipality_pkey' });
    expect([...(await added('GM9002')), ...(await added('GM9003'))]).toEqual([]);
  });

  it('writes rows of an entity, none as well as many', async () => {
    const row = (code: string) => ({ code, name: 'a row', safetyRegion: 'x' });
    await inTransaction(suite().database, async (transaction) => {
      transaction.insert(MunicipalityRow, []);
      transaction.insert(MunicipalityRow, row('GM9005'));
      transaction.insert(MunicipalityRow, [row('GM9006'), row('GM9007')]);
      transaction.update(MunicipalityRow, { code: 'GM9006' }, { name: 'changed', safetyRegion: undefined });
    });
    const found = await ask(
      suite().database,
      `SELECT name, safety_region FROM municipality WHERE code BETWEEN 'GM9005' AND 'GM9007' ORDER BY code`,
    );
    const written = (name: string) => ({ name, safety_region: 'x' });
    expect(found).toEqual([written('a row'), written('changed'), written('a row')]);
  });

  it('fails when its work does, and keeps nothing', async () => {
    const failing = inTransaction(suite().database, (transaction) => {
      transaction.run(ADD, ['GM9004', 'first', 'x']);
      return Promise.reject(new Error('thought better of it'));
    });
    await expect(failing).rejects.toThrow('thought better of it');
    expect(await added('GM9004')).toEqual([]);
  });

  it('leaves its connection fit for the next, also after a statement that could not be prepared', async () => {
    const wrong = () => inTransaction(suite().database, (it) => it.query('SELECT nothing FROM nowhere WHERE $1', [1]));
    for (let times = 0; times < 25; times += 1) await expect(wrong()).rejects.toMatchObject({ code: '42P01' });
    const writers = Array.from({ length: 60 }, (_, nth) =>
      inTransaction(suite().database, async (transaction) =>
        transaction.run(ADD, [`GM8${100 + nth}`, 'one of many', 'x']),
      ),
    );
    await Promise.all(writers);
    expect(await ask(suite().database, `SELECT 1 FROM municipality WHERE name = 'one of many'`)).toHaveLength(60);
  });
});

describe('questions asked in one turn', () => {
  it('are each answered, and one that fails does not take the others along', async () => {
    const asked = ['SELECT 1 AS one', 'SELECT nothing', 'SELECT 2 AS two'].map((sql) => ask(suite().database, sql));
    expect(await Promise.allSettled(asked)).toMatchObject([
      { status: 'fulfilled', value: [{ one: 1 }] },
      { status: 'rejected', reason: { code: '42703' } },
      { status: 'fulfilled', value: [{ two: 2 }] },
    ]);
  });
});
