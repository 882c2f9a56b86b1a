import { Inject, Injectable } from '@nestjs/common';
import { REGISTER_IN_VIEW, type Actor } from '@ronde/domain';
import { adviceOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Who was advised in a round. */
@Injectable()
export class ListAdviceUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readAdvice', REGISTER_IN_VIEW);
    await this.rounds.now(roundId, 'must exist');
    return { items: await adviceOf(this.database, roundId) };
  }
}
