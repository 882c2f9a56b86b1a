import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** A new draft. */
export interface StartedDraft {
  readonly draftId: string;
  readonly version: number;
}

/** Begins an application of a municipality. */
@Injectable()
export class StartDraftUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  execute(acting: Acting, roundId: string, { municipality }: { readonly municipality: string }): Promise<StartedDraft> {
    return this.idempotency.once(acting, 201, async () => {
      const { phase, now } = await this.rounds.read(roundId);
      insistPermitted(acting.actor, 'submitApplication', { kind: 'ROUND', phase, municipality, preparedBy: {} });
      await this.municipalities.insistKnown([municipality], () => 'municipality');
      const draftId = draftIdOf(acting, roundId, municipality);
      await this.database.query(
        `INSERT INTO draft (id, round_id, municipality, owner, content, created_at, updated_at)
         VALUES ($1, $2, $3, $4, '{}', $5, $5) ON CONFLICT (id) DO NOTHING`,
        [draftId, roundId, municipality, acting.actor.id, now],
      );
      return { draftId, version: 1 };
    });
  }
}

/** Follows from the key, so that the same request begins one draft. */
function draftIdOf({ commandId }: Acting, roundId: string, municipality: string): string {
  const tail = createHash('sha256').update(`${roundId} ${commandId}`).digest('hex').slice(0, 12);
  return `${roundId}_${municipality.toLowerCase()}_${tail}`;
}
