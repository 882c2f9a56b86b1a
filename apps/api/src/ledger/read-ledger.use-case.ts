import { Inject, Injectable } from '@nestjs/common';
import { freeRoom, NEW_ROUND, roomUnderCeiling, type Actor, type LedgerAccount } from '@ronde/domain';
import { ledgerLines, readYearLedgers, reconcileLedger } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Which movements to list, and from where. */
export interface LedgerSlice {
  readonly account?: LedgerAccount | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The ledger of a round as it stands, checked against everything it can be checked against. */
@Injectable()
export class ReadLedgerUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readLedger', NEW_ROUND);
    await this.rounds.read(roundId);
    const [{ kept, differing }, years] = await Promise.all([
      reconcileLedger(this.database, roundId),
      readYearLedgers(this.database, roundId),
    ]);
    return {
      roundId,
      ceilingCents: kept.CEILING,
      reserveCents: kept.RESERVE,
      requestedCents: kept.REQUESTED,
      advisedCents: kept.ADVISED,
      reservedCents: kept.RESERVED,
      awardedCents: kept.AWARDED,
      paidCents: kept.PAID,
      returnedCents: kept.RETURNED,
      roomCents: roomUnderCeiling(kept),
      freeCents: freeRoom(kept),
      budgetYears: Object.entries(years).map(([year, ledger]) => ({
        year: Number(year),
        ceilingCents: ledger.CEILING,
        reserveCents: ledger.RESERVE,
        reservedCents: ledger.RESERVED,
        awardedCents: ledger.AWARDED,
        roomCents: roomUnderCeiling(ledger),
        freeCents: freeRoom(ledger),
      })),
      balanced: differing.length === 0,
    };
  }

  async lines(actor: Actor, roundId: string, { account, after, limit }: LedgerSlice) {
    insistPermitted(actor, 'readLedger', NEW_ROUND);
    await this.rounds.now(roundId, 'must exist');
    const [afterId = 0] = keyIn(after, 'id') ?? [];
    const wanted = { account, afterId, limit: limit + 1 };
    const rows = await ledgerLines(this.database, roundId, wanted);
    return page(rows, limit, ({ id }) => [id]);
  }
}
