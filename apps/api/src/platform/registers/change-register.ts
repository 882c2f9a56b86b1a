import { Inject, Injectable } from '@nestjs/common';
import { REGISTERS, type Answer } from '@ronde/contracts';
import { REGISTER_IN_VIEW, type Action, type Fact, type Happened, type RegisterContext } from '@ronde/domain';
import { readStream, record } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { insistPermitted } from '../auth/permitted.js';
import { DATABASE } from '../database/database.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';

/** A register: a stream of its own and how its facts read together. */
export interface Register<R, F extends Fact> {
  readonly stream: string;
  readonly empty: R;
  readonly evolve: (register: R, happened: Happened<F>) => R;
}

/** A change somebody wants to make. */
export interface WantedChange<R, F extends Fact> {
  readonly action: Action;
  readonly status: 200 | 201;
  readonly reason?: string | undefined;
  readonly rule: (register: R, context: RegisterContext) => readonly F[];
}

/** What was changed: the answer, and the facts. */
export interface RegisterChange<F extends Fact> {
  readonly answer: Answer;
  readonly facts: readonly F[];
}

const TRIES = 5;

/**
 * Changes a register. It is no process and waits for nothing, so no workflow stands behind it: the rule is asked here,
 * and its facts are written only if nobody changed the register meanwhile.
 */
@Injectable()
export class ChangeRegister {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
  ) {}

  /** The answer once it is written; refuses with the codes of the rule. */
  by<R, F extends Fact>(acting: Acting, of: Register<R, F>, wanted: WantedChange<R, F>): Promise<RegisterChange<F>> {
    return this.idempotency.once(acting, wanted.status, async () => {
      insistPermitted(acting.actor, wanted.action, REGISTER_IN_VIEW);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const changed = await this.attempt(acting, of, wanted);
        if (changed !== undefined) return changed;
      }
      throw new Problem('STALE_VERSION', 'Others are changing the register; try again.');
    });
  }

  private async attempt<R, F extends Fact>(
    { actor, commandId }: Acting,
    { stream, empty, evolve }: Register<R, F>,
    { reason, rule }: WantedChange<R, F>,
  ): Promise<RegisterChange<F> | undefined> {
    const entries = await readStream(this.database, stream);
    const position = entries.at(-1)?.position ?? 0;
    const register = entries.reduce(
      (before, { fact, at, actor: { id } }) => evolve(before, { fact: fact as F, at, actorId: id }),
      empty,
    );
    const at = new Date().toISOString();
    // What a command that is sent again has already written is not written twice.
    const written = entries.filter((entry) => entry.commandId === commandId).map(({ fact }) => fact as F);
    const facts = written.length > 0 ? written : rule(register, { actor, at });
    const result = await record(this.database, {
      ...{ stream, roundId: REGISTERS, commandId, actor, at, facts, messages: [] },
      ...{ expectedPosition: position, knownReceiptPosition: position },
      ...(reason === undefined ? {} : { reason }),
    });
    return result.outcome === 'recorded' ? { answer: result.answer, facts } : undefined;
  }
}
