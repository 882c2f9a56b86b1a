import { Inject, Injectable } from '@nestjs/common';
import { INSTALLATION, type Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { engineProblem } from '../platform/engine/engine-problem.js';
import { ExaminedExecutions } from './examined-executions.js';

/** Terms whose end the engine must notice by itself, an hour after they ended by the round's clock. */
const OVERDUE = `
  SELECT d.stream, d.code, d.due_on AS "dueOn", d.due_at AS "dueAt", d.explanation
  FROM deadline d JOIN round r ON r.id = d.round_id
  WHERE d.done_at IS NULL AND d.code IN ('SUPPLEMENT', 'CALL_CLOSING')
    AND d.due_at < coalesce(r.conducted_now, now()) - interval '1 hour'
  ORDER BY d.due_at, d.stream LIMIT 100`;

const UNDELIVERED = `
  SELECT id, round_id AS "roundId", stream, target, status, attempts, last_error AS "lastError", created_at AS "createdAt"
  FROM outbox WHERE kind = 'engine' AND (status = 'failed' OR (status IN ('pending', 'sending') AND attempts > 2))
  ORDER BY id LIMIT 100`;

/** What is stuck, and why: executions that fail again and again, terms nobody noticed, messages that did not arrive. */
@Injectable()
export class FindStuckUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(ExaminedExecutions) private readonly executions: ExaminedExecutions,
  ) {}

  async execute(actor: Actor, slice: { readonly after?: string | undefined; readonly limit: number }) {
    insistPermitted(actor, 'readOperations', INSTALLATION);
    const [examined, overdue, undelivered] = await Promise.all([
      this.executions.examine(slice).then((found) => ({ engineReached: true, ...found }), withoutEngine),
      this.database.query<object[]>(OVERDUE),
      this.database.query<object[]>(UNDELIVERED),
    ]);
    return { ...examined, overdue, undelivered };
  }
}

/** What the tables know is needed most when the engine is away, so that is told all the same. */
function withoutEngine(error: unknown) {
  if (engineProblem(error)?.code !== 'ENGINE_UNAVAILABLE') throw error;
  return { engineReached: false, executions: [], examined: 0 };
}
