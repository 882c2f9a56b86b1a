import { Inject, Injectable } from '@nestjs/common';
import type { roundClockBody } from '@ronde/contracts/http';
import { compareInstants, type Instant } from '@ronde/domain';
import { conductRound } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DATABASE } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** What a clock is moved to. */
export type ClockMove = z.output<typeof roundClockBody>;

/** Moves the clock of a rehearsal, from which every receipt and decision in it is stamped. Moving it twice changes nothing; it never goes back. */
@Injectable()
export class MoveRoundClockUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute({ actor }: Acting, roundId: string, move: ClockMove): Promise<{ roundId: string; now: Instant }> {
    if (actor.role !== 'ADMINISTRATOR') throw new Problem('WRONG_ROLE');
    const { terms } = await this.rounds.read(roundId);
    if (!terms.rehearsal) throw new Problem('CLOCK_NOT_ALLOWED');
    if (move.mode === 'conducted') await this.moveOn(roundId, move.now);
    else await this.followWall(roundId);
    return { roundId, now: await this.rounds.now(roundId, 'must exist') };
  }

  private async moveOn(roundId: string, to: Instant): Promise<void> {
    await conductRound(this.database, roundId, to);
    const now = await this.rounds.now(roundId, 'must exist');
    if (compareInstants(to, now) < 0)
      throw Problem.at('now', 'CLOCK_GOES_FORWARD', `The clock of this round already stands at ${now}.`);
  }

  private async followWall(roundId: string): Promise<void> {
    await this.database.query(`UPDATE round SET clock_mode = 'wall', conducted_now = NULL WHERE id = $1`, [roundId]);
  }
}
