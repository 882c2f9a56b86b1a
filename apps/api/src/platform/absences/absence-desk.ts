import { Inject, Injectable } from '@nestjs/common';
import { insistStandsIn, type Actor, type Instant } from '@ronde/domain';
import { absencesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { DATABASE } from '../database/database.js';

/** Knows who replaces whom. */
@Injectable()
export class AbsenceDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** Who acts, and for whom; refuses with NO_SUBSTITUTION who names a person that is not replaced by the actor now. */
  async standingIn({ actor, actingFor }: Acting, at: Instant): Promise<Actor> {
    if (actingFor === undefined) return actor;
    insistStandsIn(await absencesOf(this.database, actor.id), actor, { personId: actingFor, at });
    return { ...actor, actingFor };
  }
}
