import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role, RoundTerms } from '@ronde/domain';
import { mandatesOf, type MandateLine } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';

/** Who decides anything in the minister's name: an administrator grants a plan to pay in parts. */
const DECIDES: readonly Role[] = ['APPROVER', 'ADMINISTRATOR'];

/** Knows who may decide in the minister's name. */
@Injectable()
export class MandateDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** Every mandate somebody holds, where the round asks for mandates; what reaches to a decision, its rule finds out. */
  async heldBy(actor: Actor, terms: RoundTerms): Promise<{ readonly mandates?: readonly MandateLine[] }> {
    if (terms.mandates !== 'REQUIRED' || !DECIDES.includes(actor.role)) return {};
    return { mandates: await mandatesOf(this.database, actor.id) };
  }
}
