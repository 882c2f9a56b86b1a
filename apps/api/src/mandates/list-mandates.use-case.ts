import { Inject, Injectable } from '@nestjs/common';
import type { mandatesQuery } from '@ronde/contracts/http';
import { heldAt, REGISTER_IN_VIEW, type Actor } from '@ronde/domain';
import { mandatesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';

/** The register of mandates, with whether each held at a moment: now, or when a decision was taken. */
@Injectable()
export class ListMandatesUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, { holder, at }: z.output<typeof mandatesQuery>) {
    insistPermitted(actor, 'readMandates', REGISTER_IN_VIEW);
    const moment = at ?? new Date().toISOString();
    const mandates = await mandatesOf(this.database, holder);
    return { at: moment, items: mandates.map((mandate) => ({ ...mandate, held: heldAt(mandate, moment) })) };
  }
}
