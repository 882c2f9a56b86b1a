import type { RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { PenaltyFact } from './penalty-facts.js';
import type { PenaltyState } from './penalty-state.js';
import { judgeNotice, termsOfNotice } from './receive-notice.js';

/** That the decision a notice is about was announced on another day than was known, or not at all: its letter came back. */
export interface DecisionDayMoved {
  readonly decidedOn: LocalDate | null;
  /** A valid notice about the same term was given before. */
  readonly given: boolean;
}

/**
 * A notice that was answered with "we have decided already" is judged anew when that was not so: the decision was announced
 * later, or its letter came back, and then there is none yet (Awb 3:40, 3:41, 4:17(3)). Nothing when it is answered as before.
 */
export function judgeNoticeAnew(
  { notice }: PenaltyState,
  { decidedOn, given }: DecisionDayMoved,
  { terms }: Pick<RuleContext, 'terms'>,
): PenaltyFact[] {
  if (notice === undefined || notice.judgement !== 'ALREADY_DECIDED') return [];
  const { premature } = termsOfNotice(notice, terms);
  const judgement = judgeNotice({ decidedOn, given }, { on: notice.receivedOn, premature });
  if (judgement === notice.judgement) return [];
  const { about, receivedOn, decideBy, judgement: previous } = notice;
  return [{ type: 'noticeJudgedAnew', data: { about, receivedOn, decideBy, previous, judgement } }];
}
