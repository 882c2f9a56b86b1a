import { REGISTERS } from '@ronde/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { unstorableText } from '@ronde/contracts/http';
import { recordRefusal } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { commandIdOf, hashOf } from '../auth/acting.js';
import type { ActorRequest } from '../auth/actor.guard.js';
import { DATABASE } from '../database/database.js';
import type { Problem } from '../problems/problem.js';
import { RoundDesk } from '../rounds/round-desk.js';
import type { ActDescription, FileParams } from './act.js';

/** Our own trouble, and a request that merely came twice, are no attempts that were refused. */
const NO_ATTEMPT = new Set(['REQUEST_IN_PROGRESS', 'NOT_FOUND', 'UNAUTHENTICATED']);

/** Whether the journal should know of it. */
export function isRefusedAttempt(problem: Problem): boolean {
  return problem.status < 500 && !NO_ATTEMPT.has(problem.code);
}

/** Writes refused attempts to the stream beside the file they were about; never the content of the request. */
@Injectable()
export class RefusedAttempts {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async keep({ action, about }: ActDescription, request: ActorRequest, problem: Problem): Promise<void> {
    // An address that no table can keep names no file.
    if (unstorableText(request.params) !== undefined) return;
    const { roundId, stream } = about(request.params as FileParams);
    // The registers belong to no round and run on the wall's time.
    const at = roundId === REGISTERS ? new Date().toISOString() : await this.rounds.now(roundId);
    if (request.actor === undefined || at === undefined) return;
    await recordRefusal(this.database, {
      stream,
      roundId,
      commandId: attemptId(request),
      actor: request.actor,
      at,
      command: action,
      code: problem.code,
      message: problem.message,
      ...(problem.errors[0] && { field: problem.errors[0].field }),
      ...(problem.figures && { figures: problem.figures }),
    });
  }
}

/** The same request sent again is the same attempt; another content under the same key is another. */
function attemptId(request: ActorRequest): string {
  const key = request.headers['idempotency-key'];
  const sent = typeof key === 'string' ? key.slice(0, 200) : request.id;
  return `${commandIdOf(request.actor ?? { id: 'nobody', role: 'SYSTEM', organisation: '' }, sent)}#${hashOf(request).slice(0, 12)}`;
}
