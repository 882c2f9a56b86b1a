import { Inject, Injectable } from '@nestjs/common';
import { NEW_ROUND, type Actor } from '@ronde/domain';
import { publishedAwards } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Which awards of a round may be published: recipient, amount and day. Content of applications is never in it. */
@Injectable()
export class ReadPublicationListUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readPublicationList', NEW_ROUND);
    const { terms } = await this.rounds.read(roundId);
    const items = await publishedAwards(this.database, roundId);
    const { year, title, regulation, illustrative, rehearsal } = terms;
    return {
      ...{ roundId, year, title, regulation: regulation.citation, illustrative, rehearsal, items },
      totalCents: items.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
    };
  }
}
