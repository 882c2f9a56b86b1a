import type { DataSource } from 'typeorm';

/** What the changes of the ledger in a database met. */
export interface LedgerQueue {
  /** How often the ledger was changed. */
  readonly changes: number;
  /** At how many of those changes somebody stood waiting to read the ledger. */
  readonly met: number;
}

/**
 * Makes every change of a ledger in a test's own database last `forMs` longer while its row is held, so that those who
 * move money really overlap, and counts who waits meanwhile. Whoever reads the ledger only waits when it locks the row;
 * without the lock it reads the old amounts, and what it writes afterwards undoes the change it did not see.
 *
 * The result answers what was counted so far.
 */
export async function slowLedger(database: DataSource, forMs: number): Promise<() => Promise<LedgerQueue>> {
  await database.query(`
    CREATE TABLE slow_ledger (waiting integer NOT NULL);
    CREATE FUNCTION slow_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_sleep(${forMs / 1_000});
        INSERT INTO slow_ledger
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT %FROM ledger %';
        RETURN new;
      END
    $$;
    CREATE TRIGGER slow_ledger BEFORE UPDATE ON ledger FOR EACH ROW EXECUTE FUNCTION slow_ledger();
  `);
  return async () => {
    const [counted] = await database.query<LedgerQueue[]>(
      `SELECT count(*)::int AS changes, count(*) FILTER (WHERE waiting > 0)::int AS met FROM slow_ledger`,
    );
    return counted!;
  };
}
