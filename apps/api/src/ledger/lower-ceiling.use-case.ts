import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { consequencesOfCeiling, NEW_ROUND, type Actor, type CeilingConsequences, type Cents } from '@ronde/domain';
import { readLedger, waitingFromRoom } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Lowers the ceiling of a round; what would follow can be seen first. */
@Injectable()
export class LowerCeilingUseCase {
  constructor(
    @Inject(DecideOnRound) private readonly decide: DecideOnRound,
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  execute(
    acting: Acting,
    roundId: string,
    body: { readonly ceilingCents: Cents; readonly year?: number; readonly reason: string },
  ): Promise<Answer> {
    return this.decide.take(acting, roundId, 'lowerCeiling', body);
  }

  /** Decides nothing. */
  async consequences(actor: Actor, roundId: string, ceilingCents: Cents): Promise<CeilingConsequences> {
    insistPermitted(actor, 'readLedger', NEW_ROUND);
    await this.rounds.read(roundId);
    const [ledger, waitingCents] = await Promise.all([
      readLedger(this.database, roundId),
      waitingFromRoom(this.database, roundId),
    ]);
    return consequencesOfCeiling(ledger, ceilingCents, waitingCents);
  }
}
