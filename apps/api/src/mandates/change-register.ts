import { Inject, Injectable } from '@nestjs/common';
import { MANDATE_REGISTER, REGISTERS, type Answer } from '@ronde/contracts';
import {
  MANDATES_IN_VIEW,
  type Action,
  type MandateFact,
  type MandateRegister,
  type RegisterContext,
} from '@ronde/domain';
import { record } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { MandateDesk } from '../platform/mandates/mandate-desk.js';
import { Problem } from '../platform/problems/problem.js';

/** A rule on the register. */
export type RegisterRule = (register: MandateRegister, context: RegisterContext) => readonly MandateFact[];

/** What was changed: the answer, and the facts. */
export interface RegisterChange {
  readonly answer: Answer;
  readonly facts: readonly MandateFact[];
}

const TRIES = 5;

/**
 * Changes the register of mandates. It is no process and waits for nothing, so no workflow stands behind it: the rule is
 * asked here, and its facts are written only if nobody changed the register meanwhile.
 */
@Injectable()
export class ChangeRegister {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(MandateDesk) private readonly mandates: MandateDesk,
  ) {}

  /** The answer once it is written; refuses with the codes of the rule. */
  by(acting: Acting, action: Action, status: 200 | 201, reason: string | undefined, rule: RegisterRule) {
    return this.idempotency.once(acting, status, async () => {
      insistPermitted(acting.actor, action, MANDATES_IN_VIEW);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const changed = await this.attempt(acting, reason, rule);
        if (changed !== undefined) return changed;
      }
      throw new Problem('STALE_VERSION', 'Others are changing the register; try again.');
    });
  }

  private async attempt(
    { actor, commandId }: Acting,
    reason: string | undefined,
    rule: RegisterRule,
  ): Promise<RegisterChange | undefined> {
    const { register, position, written } = await this.mandates.register(commandId);
    const at = new Date().toISOString();
    const facts = written.length > 0 ? written : rule(register, { actor, at });
    const result = await record(this.database, {
      ...{ stream: MANDATE_REGISTER, roundId: REGISTERS, commandId, actor, at, facts, messages: [] },
      ...{ expectedPosition: position, knownReceiptPosition: position },
      ...(reason === undefined ? {} : { reason }),
    });
    return result.outcome === 'recorded' ? { answer: result.answer, facts } : undefined;
  }
}
