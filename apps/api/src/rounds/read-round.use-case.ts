import { Inject, Injectable } from '@nestjs/common';
import { mayAct, possibleRoundActions, roundInView, type Actor, type Instant, type RoundTerms } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';

interface RoundRow {
  readonly terms: RoundTerms;
  readonly conductedNow: Instant | null;
}

const ROUND = `
  SELECT id AS "roundId", phase, ceiling_cents AS "ceilingCents", clock_mode AS "clockMode", conducted_now AS "conductedNow", opens_at AS "opensAt",
         closes_at AS "closesAt", invited, invited_status AS "invitedStatus", parliament_told_on AS "parliamentToldOn", cancelled_for AS "cancelledFor",
         ended_at AS "endedAt", terms
  FROM round WHERE id = $1`;

/** One round: its constants, where it stands, and what the one who asks can do with it. */
@Injectable()
export class ReadRoundUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    const { state, position } = await this.files.round(roundId);
    insistPermitted(actor, 'readRound', roundInView(state));
    const [row] = await this.database.query<[RoundRow]>(ROUND, [roundId]);
    const { conductedNow, ...round } = row;
    const now = conductedNow ?? new Date().toISOString();
    const context = { terms: round.terms, at: now, actor };
    const { listChange } = state;
    const change = listChange && mayAct(actor, 'readRoundFigures', roundInView(state)).allowed ? { listChange } : {};
    return { ...round, ...change, now, position, possibleActions: possibleRoundActions(state, context) };
  }
}
