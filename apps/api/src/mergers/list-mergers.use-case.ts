import { Inject, Injectable } from '@nestjs/common';
import { REGISTER_IN_VIEW, type Actor } from '@ronde/domain';
import { mergersOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** The mergers that matter in a round; everybody may know them. */
@Injectable()
export class ListMergersUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readMergers', REGISTER_IN_VIEW);
    await this.rounds.now(roundId, 'must exist');
    return { items: await mergersOf(this.database, roundId) };
  }
}
