import { Inject, Injectable } from '@nestjs/common';
import { REGISTER_IN_VIEW, type Actor } from '@ronde/domain';
import { absencesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';

/** The register of absence, or what of it is about one substitute. */
@Injectable()
export class ListAbsencesUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, substituteId?: string) {
    insistPermitted(actor, 'readAbsences', REGISTER_IN_VIEW);
    return { items: await absencesOf(this.database, substituteId) };
  }
}
