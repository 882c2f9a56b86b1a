import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { statementName } from './statement-name.js';

interface Question {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly answer: (rows: pg.QueryResultRow[]) => void;
  readonly fail: (error: unknown) => void;
}

const gathering = new WeakMap<DataSource, Question[]>();

/**
 * Asks something that is quickly answered. What is asked in the same turn of the event loop, by whomever, goes over one
 * connection in one packet; each question sees what was committed before it.
 */
export function ask<R = unknown[]>(database: DataSource, text: string, values: readonly unknown[] = []): Promise<R> {
  return new Promise((resolve, reject) => {
    const question: Question = { text, values, answer: (rows) => resolve(rows as R), fail: reject };
    const others = gathering.get(database);
    if (others) return void others.push(question);
    const questions = [question];
    gathering.set(database, questions);
    process.nextTick(() => {
      gathering.delete(database);
      void askAll(database, questions);
    });
  });
}

async function askAll(database: DataSource, questions: readonly Question[]): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    const client = (await runner.connect()) as pg.PoolClient;
    await Promise.all(questions.map((question) => put(client, question)));
  } catch (error) {
    for (const { fail } of questions) fail(error);
  } finally {
    await runner.release();
  }
}

function put(client: pg.PoolClient, { text, values, answer, fail }: Question): Promise<void> {
  return client.query({ name: statementName(text), text, values: [...values] }).then(({ rows }) => answer(rows), fail);
}
