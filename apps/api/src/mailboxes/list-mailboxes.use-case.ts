import { Inject, Injectable } from '@nestjs/common';
import { municipalitiesActedFor, REGISTER_IN_VIEW, type Actor } from '@ronde/domain';
import { mailboxesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** The mailboxes of a round with what could not be delivered to them; a municipality sees its own. */
@Injectable()
export class ListMailboxesUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readMailboxes', REGISTER_IN_VIEW);
    await this.rounds.now(roundId, 'must exist');
    const own = actor.role === 'APPLICANT' ? municipalitiesActedFor(actor) : undefined;
    return { items: await mailboxesOf(this.database, roundId, own) };
  }
}
