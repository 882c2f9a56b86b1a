import { setTimeout as sleep } from 'node:timers/promises';
import { people, withDatabase } from '@ronde/testing';
import { openDatabase, record } from '../index.js';

const suite = withDatabase();

const remind = (commandId: string) =>
  record(suite().database, {
    ...{ stream: 'task/2022-t1/one', roundId: '2022-t1', commandId, actor: people.administrator },
    ...{ at: '2022-01-01T00:00:00Z', knownReceiptPosition: 0, messages: [] },
    facts: [{ type: 'taskClaimed', data: { by: 'demo-1' } }],
  });

/** Ends every other connection to the database, as a restart of PostgreSQL does, and waits until they are gone. */
async function cutAll(): Promise<void> {
  const other = await openDatabase(suite().url, { poolSize: 1 });
  await other.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await other.destroy();
}

/** What is asked, asked again while the pool still hands out connections whose end has not been read from the wire. */
async function onceNoticed<T>(ask: () => Promise<T>): Promise<T> {
  const since = performance.now();
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() - since > 5_000) throw error;
      await sleep(20);
    }
  }
}

describe('when PostgreSQL cuts the connections', () => {
  it('those that nobody uses are replaced, and the process goes on', async () => {
    await remind('before');
    await cutAll();
    expect(await onceNoticed(() => remind('after'))).toMatchObject({ outcome: 'recorded', answer: { position: 2 } });
  });

  it('a transaction under way fails as a whole, and can be sent again', async () => {
    const cut = suite().database.transaction(async (transaction) => {
      await transaction.query(`INSERT INTO municipality VALUES ('GM9999', 'x', 'y')`);
      await cutAll();
      await transaction.query('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    const found = onceNoticed(() => suite().database.query(`SELECT 1 FROM municipality WHERE code = 'GM9999'`));
    expect(await found).toEqual([]);
    expect(await remind('again')).toMatchObject({ outcome: 'recorded', answer: { position: 3 } });
  });

  it('a database that is not there is said at once', async () => {
    const nowhere = Object.assign(new URL(suite().url), { port: '1' }).href;
    await expect(openDatabase(nowhere)).rejects.toThrow('ECONNREFUSED');
  });
});
