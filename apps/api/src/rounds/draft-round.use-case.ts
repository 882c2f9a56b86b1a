import { Inject, Injectable } from '@nestjs/common';
import { roundStream, type FundingRoundInput, type StartInput } from '@ronde/contracts';
import type { draftRoundBody } from '@ronde/contracts/http';
import { holidayTable, NEW_ROUND, type HolidayTable, type Instant, type RoundTerms } from '@ronde/domain';
import type { Transaction } from '@ronde/persistence';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { Problem } from '../platform/problems/problem.js';
import { Receipts, type Arrival } from '../platform/receipts/receipts.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { checkRoundTerms } from './check-round-terms.js';

/** A round as an administrator sets it up. */
export type RoundToDraft = z.output<typeof draftRoundBody>;

/** A round that was drafted. */
export interface DraftedRound {
  readonly roundId: string;
  readonly position: number;
}

/** Stores the constants of a new round and has its workflow started; works without the engine. */
@Injectable()
export class DraftRoundUseCase {
  constructor(
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  execute(acting: Acting, body: RoundToDraft): Promise<DraftedRound> {
    return this.receipts.take(acting, () => this.prepare(acting, body));
  }

  private prepare(acting: Acting, { clock, ...body }: RoundToDraft): Promise<Arrival<DraftedRound>> {
    insistPermitted(acting.actor, 'draftRound', NEW_ROUND);
    const terms: RoundTerms = { ...body, holidays: (body.holidays as HolidayTable | undefined) ?? holidaysFor(body) };
    checkRoundTerms(terms, clock?.now ?? new Date().toISOString());
    if (clock && !terms.rehearsal && !this.settings.demoTokens) throw Problem.at('clock', 'CLOCK_NOT_ALLOWED');
    return Promise.resolve(arrival(acting, terms, clock?.now));
  }
}

function arrival({ actor }: Acting, terms: RoundTerms, conductedNow: Instant | undefined): Arrival<DraftedRound> {
  const { roundId } = terms;
  const stream = roundStream(roundId);
  const at = conductedNow ?? new Date().toISOString();
  const input: StartInput<FundingRoundInput> = { terms, draftedBy: actor.id, startedAt: at };
  return {
    stream,
    roundId,
    at,
    expectedPosition: 0,
    whenTaken: Problem.at('roundId', 'ROUND_EXISTS'),
    fact: { type: 'roundDrafted', data: { terms } },
    messages: () => [{ kind: 'start', workflowId: stream, input }],
    ...(conductedNow === undefined ? {} : { write: (transaction) => conduct(transaction, roundId, conductedNow) }),
    answer: (position) => ({ roundId, position }),
  };
}

/** Sets the round's own clock, before anything is stamped by it. */
function conduct(transaction: Transaction, roundId: string, now: Instant): void {
  transaction.run(`UPDATE round SET clock_mode = 'conducted', conducted_now = $2 WHERE id = $1`, [roundId, now]);
}

/** Long enough for the terms that follow the accountability of the year after (Regeling 2022 art. 10). */
function holidaysFor({ dates, budgetYears = [] }: RoundToDraft): HolidayTable {
  const last = Math.max(Number(dates.accountabilityDueOn.slice(0, 4)), ...budgetYears.map(({ year }) => year));
  return holidayTable(Number(dates.publishOn.slice(0, 4)), last + 2);
}
