import type { FieldError, ProblemCode } from '@ronde/contracts/http';
import { ask, type Transaction } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { Problem } from '../problems/problem.js';

/** How a request was answered. */
export interface GivenAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What the table knows of a key. IN_FLIGHT: somebody is at it. FREE: it was tried, and may be tried again. */
export type KeyState =
  { readonly state: 'NEW' | 'IN_FLIGHT' | 'FREE' } | { readonly state: 'ANSWERED'; readonly answer: GivenAnswer };

interface Row {
  readonly bodyHash: string;
  readonly answerStatus: number | null;
  readonly answerBody: unknown;
  readonly held: boolean;
}

/** Who was at a request and has not been heard of for this long has died. */
const HELD_FOR = "interval '10 seconds'";

/** The key, if it was sent before; IDEMPOTENCY_KEY_REUSED when it stood for something else. */
export async function lookUp(database: DataSource, { actor, key, requestHash }: Acting): Promise<KeyState> {
  const [row] = await ask<Row[]>(
    database,
    `SELECT body_hash AS "bodyHash", answer_status AS "answerStatus", answer_body AS "answerBody",
            created_at > now() - ${HELD_FOR} AS held
     FROM idempotency_key WHERE actor = $1 AND key = $2`,
    [actor.id, key],
  );
  if (row === undefined) return { state: 'NEW' };
  if (!isOf(row.bodyHash, requestHash)) throw Problem.at('Idempotency-Key', 'IDEMPOTENCY_KEY_REUSED');
  if (row.answerStatus === null) return { state: row.held ? 'IN_FLIGHT' : 'FREE' };
  return { state: 'ANSWERED', answer: { status: row.answerStatus, body: row.answerBody } };
}

/** Whether a kept key stands for this request; what an earlier release kept says nothing of the role. */
function isOf(keptHash: string, requestHash: string): boolean {
  return keptHash === requestHash || keptHash === requestHash.slice(requestHash.indexOf('@') + 1);
}

/** The same in SQL. */
const IS_OF = (hash: string) => `body_hash IN (${hash}, split_part(${hash}, '@', 2))`;

/**
 * Takes the key for one attempt; false when somebody else has it. What a claim loses in a crash of PostgreSQL is not
 * missed (the engine and the journal know the command as well), so it need not wait for the disk.
 */
export async function claim(database: DataSource, { actor, key, requestHash }: Acting): Promise<boolean> {
  const rows = await ask(
    database,
    `WITH hurry AS (SELECT set_config('synchronous_commit', 'off', true))
     INSERT INTO idempotency_key AS k (actor, key, body_hash, created_at) SELECT $1, $2, $3, now() FROM hurry
     ON CONFLICT (actor, key) DO UPDATE SET created_at = now(), body_hash = $3
       WHERE k.${IS_OF('$3')} AND k.answer_status IS NULL AND k.created_at <= now() - ${HELD_FOR}
     RETURNING 1`,
    [actor.id, key, requestHash],
  );
  return rows.length > 0;
}

/** Says that the attempt is still under way. */
export async function hold(database: DataSource, { actor, key }: Acting): Promise<void> {
  await database.query(
    'UPDATE idempotency_key SET created_at = now() WHERE actor = $1 AND key = $2 AND answer_status IS NULL',
    [actor.id, key],
  );
}

/** Lets go of the key, which stays bound to its request: the same request may be sent again. */
export async function letGo(database: DataSource, { actor, key }: Acting): Promise<void> {
  await database.query(
    `UPDATE idempotency_key SET created_at = '-infinity' WHERE actor = $1 AND key = $2 AND answer_status IS NULL`,
    [actor.id, key],
  );
}

/**
 * Keeps the answer in the caller's transaction, which fails with a collision at the key's row when somebody else has
 * answered the key meanwhile: see `isKeyTaken`.
 */
export function keepAnswer(
  transaction: Transaction,
  { actor, key, requestHash }: Acting,
  { status, body }: GivenAnswer,
  known: KeyState,
): void {
  // An attempt that ended without an answer left its claim.
  if (known.state !== 'NEW')
    transaction.run(
      `DELETE FROM idempotency_key WHERE actor = $1 AND key = $2 AND ${IS_OF('$3')} AND answer_status IS NULL`,
      [actor.id, key, requestHash],
    );
  transaction.run(
    `INSERT INTO idempotency_key (actor, key, body_hash, answer_status, answer_body) VALUES ($1, $2, $3, $4, $5)`,
    [actor.id, key, requestHash, status, JSON.stringify(body)],
  );
}

const UNIQUE_VIOLATION = '23505';

/** Whether a transaction failed because the key was answered by somebody else. */
export function isKeyTaken(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as { readonly code?: unknown; readonly constraint?: unknown };
  return code === UNIQUE_VIOLATION && constraint === 'idempotency_key_pkey';
}

/**
 * Notes an answer that the journal holds as well, unless the key has been answered: a crash may lose it, so it need not
 * wait for the disk.
 */
export async function noteAnswer(
  database: DataSource,
  { actor, key, requestHash }: Acting,
  { status, body }: GivenAnswer,
): Promise<void> {
  await ask(
    database,
    `WITH hurry AS (SELECT set_config('synchronous_commit', 'off', true))
     INSERT INTO idempotency_key AS k (actor, key, body_hash, answer_status, answer_body)
       SELECT $1, $2, $3, $4::integer, $5::jsonb FROM hurry
     ON CONFLICT (actor, key) DO UPDATE SET answer_status = $4, answer_body = $5
       WHERE k.body_hash = $3 AND k.answer_status IS NULL`,
    [actor.id, key, requestHash, status, JSON.stringify(body)],
  );
}

/** How a refusal is kept. */
export function keptProblem(problem: Problem): GivenAnswer {
  return { status: problem.status, body: { code: problem.code, detail: problem.message, errors: problem.errors } };
}

/** What was answered before, once more: a body, or the same refusal. */
export function repeat({ status, body }: GivenAnswer): unknown {
  if (status < 400) return body;
  const { code, detail, errors } = body as { code: ProblemCode; detail: string; errors: readonly FieldError[] };
  throw new Problem(code, detail, errors);
}

/** Whether a refusal stands whatever happens meanwhile; one by the file's state, its absence or our own trouble does not. */
export function isFinal(problem: Problem): boolean {
  return problem.status < 500 && problem.status !== 409 && problem.status !== 404;
}
