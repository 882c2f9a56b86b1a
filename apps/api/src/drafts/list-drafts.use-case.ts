import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** A draft as a list shows it. */
interface DraftLine {
  readonly draftId: string;
  readonly municipality: string;
  readonly projects: number;
  readonly submittedAs: string | null;
  readonly updatedAt: string;
}

const OF_MUNICIPALITY = `
  SELECT id AS "draftId", municipality, coalesce(jsonb_array_length(content -> 'projects'), 0) AS projects,
         submitted_as AS "submittedAs", updated_at AS "updatedAt"
  FROM draft WHERE round_id = $1 AND municipality = $2 ORDER BY updated_at DESC, id LIMIT 100`;

/** The drafts that colleagues of one municipality write in a round, the latest first. */
@Injectable()
export class ListDraftsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string): Promise<{ readonly items: readonly DraftLine[] }> {
    const { phase } = await this.rounds.read(roundId);
    const municipality = actor.organisation;
    insistPermitted(actor, 'submitApplication', { kind: 'ROUND', phase, municipality, preparedBy: {} });
    return { items: await this.database.query<DraftLine[]>(OF_MUNICIPALITY, [roundId, municipality]) };
  }
}
