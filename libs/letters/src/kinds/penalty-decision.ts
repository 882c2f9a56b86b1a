import { z } from 'zod';
import { LATE_DECISION_WORDS, PENALTY_EXCLUSION_WORDS } from '../penalty-words.js';
import { amount, code, day, text } from '../fields.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

/** The decision that fixes a penalty for deciding late, or that none is due (Awb 4:17, 4:18). */
export const penaltyDecision = letterFrame.extend({
  applicant,
  about: code(LATE_DECISION_WORDS),
  noticeReceivedOn: day,
  decisionDueOn: day.optional(),
  /** End of the two weeks before the first day over which it is due. */
  decideBy: day,
  parts: z.array(z.object({ days: z.int(), centsPerDay: amount, cents: amount })),
  amountCents: amount,
  exclusion: code(PENALTY_EXCLUSION_WORDS).optional(),
  paymentDueOn: day.optional(),
  reasons: z.array(text).default([]),
  objection: objectionClause,
});

/** Plain data of a decision about a penalty. */
export type PenaltyDecisionData = z.input<typeof penaltyDecision>;
