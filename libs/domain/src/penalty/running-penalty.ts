import { penalty } from '../deadlines/penalty.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import type { ReceivedNotice } from './penalty-facts.js';
import type { PenaltyState } from './penalty-state.js';
import { penaltyTariffOf } from './tariff-of-round.js';

/** What has run through a day while there is no decision, in cents; 0 when the penalty does not run. */
export function runningPenalty({ status, notice }: PenaltyState, through: LocalDate, terms: RoundTerms): Cents {
  return status !== 'RUNNING' || notice === undefined ? 0 : ranThrough(notice, through, terms).amountCents;
}

/** Where a notice that came in stands on a day: its judgement and terms, and what ran or was reckoned. */
export function penaltyThrough({ status, notice, stopped }: PenaltyState, through: LocalDate, terms: RoundTerms) {
  const { receivedOn, judgement, decideBy, lastDay } = notice!;
  const ran = status === 'RUNNING' ? ranThrough(notice!, through, terms) : (stopped ?? { days: 0, amountCents: 0 });
  const { days, amountCents } = ran;
  return {
    ...{ status, receivedOn, judgement, decideBy, lastDay, days, amountCents },
    fixDueOn: stopped?.fixDueOn ?? null,
  };
}

function ranThrough({ decisionDueOn, receivedOn }: ReceivedNotice, through: LocalDate, terms: RoundTerms) {
  const late = { decisionEnd: decisionDueOn ?? receivedOn, noticeReceivedOn: receivedOn, decidedOn: null, through };
  return penalty(late, penaltyTariffOf(terms), terms.holidays);
}
