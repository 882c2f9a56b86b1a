import { Inject, Injectable } from '@nestjs/common';
import { holdsOn, localDateOf, municipalitiesActedFor, REGISTER_IN_VIEW, type Actor } from '@ronde/domain';
import { representationsOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** The register of a round, and whether each representation holds today; a municipality sees what it is a side of. */
@Injectable()
export class ListRepresentativesUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readRepresentatives', REGISTER_IN_VIEW);
    const today = localDateOf(await this.rounds.now(roundId, 'must exist'));
    const found = await representationsOf(this.database, roundId);
    const seen = found.filter(
      ({ municipality, representative }) =>
        actor.role !== 'APPLICANT' ||
        [municipality, representative].some((code) => municipalitiesActedFor(actor).includes(code)),
    );
    return { items: seen.map((line) => ({ ...line, holdsToday: holdsOn(line, today) })) };
  }
}
