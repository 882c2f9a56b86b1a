import { Inject, Injectable } from '@nestjs/common';
import { registeredAwards, type WantedAwards } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../platform/database/database.js';

/** The public register: recipient, amount and day of each award that is known. Nothing of its content, and nobody's name. */
@Injectable()
export class ReadPublicRegisterUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(wanted: WantedAwards) {
    const items = await registeredAwards(this.database, wanted);
    return { items, totalCents: items.reduce((sum, { awardedCents }) => sum + awardedCents, 0) };
  }
}
