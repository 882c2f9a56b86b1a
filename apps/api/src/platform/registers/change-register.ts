import { Inject, Injectable } from '@nestjs/common';
import { REGISTERS, type Answer } from '@ronde/contracts';
import {
  REGISTER_IN_VIEW,
  type Action,
  type Fact,
  type FileInView,
  type Happened,
  type Instant,
  type RegisterContext,
} from '@ronde/domain';
import { readStream, record, type Transaction } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { insistPermitted } from '../auth/permitted.js';
import { DATABASE } from '../database/database.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { RoundDesk } from '../rounds/round-desk.js';

/** A register: a stream of its own and how its facts read together. */
export interface Register<R, F extends Fact> {
  readonly stream: string;
  /** The round whose clock it goes by; absent for a register of every round, which goes by the wall's. */
  readonly roundId?: string;
  readonly empty: R;
  readonly evolve: (register: R, happened: Happened<F>) => R;
}

/** A change somebody wants to make. */
export interface WantedChange<R, F extends Fact> {
  readonly action: Action;
  readonly status: 200 | 201;
  readonly reason?: string | undefined;
  /** Whose part of the register it is about, where that is the question. */
  readonly view?: (register: R) => FileInView;
  /** Writes what stands in no fact, in the same transaction. */
  readonly write?: (transaction: Transaction, facts: readonly F[], at: Instant) => void;
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
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  /** The answer once it is written; refuses with the codes of the rule. */
  by<R, F extends Fact>(acting: Acting, of: Register<R, F>, wanted: WantedChange<R, F>): Promise<RegisterChange<F>> {
    return this.idempotency.once(acting, wanted.status, async () => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const changed = await this.attempt(acting, of, wanted);
        if (changed !== undefined) return changed;
      }
      throw new Problem('STALE_VERSION', 'Others are changing the register; try again.');
    });
  }

  private async attempt<R, F extends Fact>(
    { actor, commandId }: Acting,
    { stream, roundId = REGISTERS, empty, evolve }: Register<R, F>,
    { action, reason, view = () => REGISTER_IN_VIEW, rule, write }: WantedChange<R, F>,
  ): Promise<RegisterChange<F> | undefined> {
    const entries = await readStream(this.database, stream);
    const position = entries.at(-1)?.position ?? 0;
    const register = entries.reduce(
      (before, { fact, at, actor: { id } }) => evolve(before, { fact: fact as F, at, actorId: id }),
      empty,
    );
    insistPermitted(actor, action, view(register));
    const at = roundId === REGISTERS ? new Date().toISOString() : await this.rounds.now(roundId, 'must exist');
    // What a command that is sent again has already written is not written twice.
    const written = entries.filter((entry) => entry.commandId === commandId).map(({ fact }) => fact as F);
    const facts = written.length > 0 ? written : rule(register, { actor, at });
    const request = {
      ...{ stream, roundId, commandId, actor, at, facts, messages: [] },
      ...{ expectedPosition: position, knownReceiptPosition: position },
      ...(reason === undefined ? {} : { reason }),
    };
    const result = await record(this.database, request, (transaction) => write?.(transaction, facts, at));
    return result.outcome === 'recorded' ? { answer: result.answer, facts } : undefined;
  }
}
