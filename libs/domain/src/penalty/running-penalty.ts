import { penalty } from '../deadlines/penalty.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import type { PenaltyState } from './penalty-state.js';
import { penaltyTariffOf } from './tariff-of-round.js';

/** What has run through a day while there is no decision, in cents; 0 when the penalty does not run. */
export function runningPenalty({ status, notice }: PenaltyState, through: LocalDate, terms: RoundTerms): Cents {
  if (status !== 'RUNNING' || notice === undefined) return 0;
  const { decisionDueOn, receivedOn } = notice;
  const late = { decisionEnd: decisionDueOn ?? receivedOn, noticeReceivedOn: receivedOn, decidedOn: null, through };
  return penalty(late, penaltyTariffOf(terms), terms.holidays).amountCents;
}
