import type pg from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { changing, inserting, type RowValues } from './row-statements.js';
import { statementName } from './statement-name.js';

/**
 * A transaction: what is written through it is kept or lost together. Statements run in the order in which they are
 * given, but leave at once: nobody waits for the answer to one before the next is on its way.
 */
export interface Transaction {
  /** Asks, and gives the rows. */
  query<R = unknown[]>(sql: string, parameters?: readonly unknown[]): Promise<R>;
  /** Writes. Whether it could is known at the end: then the whole transaction fails with what failed first. */
  run(sql: string, parameters?: readonly unknown[]): void;
  /** Writes new rows of an entity, if there are any; properties that none of them has get their column's default. */
  insert<E extends ObjectLiteral>(entity: EntityTarget<E>, rows: RowValues<E> | readonly RowValues<E>[]): void;
  /** Changes the rows of an entity that have these values; properties left out stay. */
  update<E extends ObjectLiteral>(entity: EntityTarget<E>, where: RowValues<E>, values: RowValues<E>): void;
}

/**
 * Does `work` in one transaction and commits it; the commit is sent behind the last statement. Nothing is kept when
 * `work` or one of its statements fails.
 */
export async function inTransaction<T>(
  database: DataSource,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const runner = database.createQueryRunner();
  try {
    const sender = new Sender((await runner.connect()) as pg.PoolClient);
    return await whole(sender, () => work(transactionOf(database, sender)));
  } finally {
    await runner.release();
  }
}

async function whole<T>(sender: Sender, work: () => Promise<T>): Promise<T> {
  void sender.send('BEGIN');
  const done = await work().then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  await sender.end('error' in done ? 'ROLLBACK' : 'COMMIT');
  if ('error' in done) throw done.error;
  return done.result;
}

function transactionOf(database: DataSource, sender: Sender): Transaction {
  return {
    query: async <R>(sql: string, parameters: readonly unknown[] = []) =>
      (await sender.send(sql, parameters)).rows as R,
    run: (sql, parameters = []) => void sender.send(sql, parameters),
    insert: (entity, rows) => {
      const list = Array.isArray(rows) ? (rows as readonly RowValues<ObjectLiteral>[]) : [rows];
      if (list.length > 0) void sender.send(...inserting(database.getMetadata(entity), list));
    },
    update: (entity, where, values) => void sender.send(...changing(database.getMetadata(entity), where, values)),
  };
}

/** Sends statements over one connection, one behind the other. */
class Sender {
  private readonly answers: Promise<pg.QueryResult>[] = [];
  private ended = false;

  constructor(private readonly client: pg.PoolClient) {}

  send(text: string, parameters?: readonly unknown[]): Promise<pg.QueryResult> {
    if (this.ended) throw new Error('this transaction has ended');
    this.gather();
    // Statements with parameters are prepared once per connection; the others steer the transaction.
    const statement = parameters ? { name: statementName(text), text, values: [...parameters] } : { text };
    const answer = this.client.query(statement);
    answer.catch(() => undefined);
    this.answers.push(answer);
    return answer;
  }

  /** Sends the last statement and waits for every answer; throws what failed first: the rest failed because of it. */
  async end(text: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    void this.send(text);
    this.ended = true;
    const all = await Promise.allSettled(this.answers);
    const failed = all.find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** What is sent in one go leaves in one packet. */
  private gather(): void {
    const { stream } = (this.client as unknown as Connected).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}

interface Connected {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}
