import { Inject, Injectable } from '@nestjs/common';
import { insistStandsIn, type Actor, type FileInView, type Instant } from '@ronde/domain';
import { absencesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';

/** Files in which somebody acts for a person; elsewhere any colleague of the office acts in his own name (assumption). */
const SUBSTITUTED: readonly FileInView['kind'][] = ['APPLICATION', 'TASK'];

/** Knows who replaces whom. */
@Injectable()
export class AbsenceDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** Who acts, and for whom; refuses with NO_SUBSTITUTION who names a person that is not replaced by the actor now. */
  async standingIn({ actor, actingFor }: Acting, { kind }: FileInView, at: Instant): Promise<Actor> {
    if (actingFor === undefined) return actor;
    if (!SUBSTITUTED.includes(kind)) throw new Problem('NO_SUBSTITUTION', 'Here everybody acts in his own name.');
    insistStandsIn(await absencesOf(this.database, actor.id), actor, { personId: actingFor, at });
    return { ...actor, actingFor };
  }
}
