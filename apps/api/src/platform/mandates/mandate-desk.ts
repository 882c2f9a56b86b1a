import { Inject, Injectable } from '@nestjs/common';
import { MANDATE_REGISTER } from '@ronde/contracts';
import {
  evolveMandateRegister,
  NO_MANDATES,
  type Actor,
  type MandateFact,
  type MandateRegister,
  type RoundTerms,
} from '@ronde/domain';
import { mandatesOf, readStream, type MandateLine } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';

/** The register as its journal tells it, and up to where it was read. */
export interface RegisterAtDesk {
  readonly register: MandateRegister;
  readonly position: number;
  readonly written: readonly MandateFact[];
}

/** Knows who may decide in the minister's name. */
@Injectable()
export class MandateDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** Every mandate somebody holds, where the round asks for mandates; what reaches to a decision, its rule finds out. */
  async heldBy(actor: Actor, terms: RoundTerms): Promise<{ readonly mandates?: readonly MandateLine[] }> {
    if (terms.mandates !== 'REQUIRED' || actor.role !== 'APPROVER') return {};
    return { mandates: await mandatesOf(this.database, actor.id) };
  }

  /** The whole register, for a rule that changes it, and what a command that is sent again has already written. */
  async register(commandId: string): Promise<RegisterAtDesk> {
    const entries = await readStream(this.database, MANDATE_REGISTER);
    const written = entries.filter((entry) => entry.commandId === commandId).map(({ fact }) => fact as MandateFact);
    const register = entries.reduce(
      (before, { fact, at, actor }) =>
        evolveMandateRegister(before, { fact: fact as MandateFact, at, actorId: actor.id }),
      NO_MANDATES,
    );
    return { register, written, position: entries.at(-1)?.position ?? 0 };
  }
}
