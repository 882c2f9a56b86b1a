import { z } from 'zod';
import { amount, day, text } from '../fields.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

/** What every letter about a claim says. */
const claim = letterFrame.extend({
  applicant,
  /** Reference and day of the decision that the claim follows from. */
  decision: z.object({ caseReference: text, notifiedOn: day }),
  principalCents: amount,
});

/** The claim on what was paid too much, with the last day to pay (Regeling 2022 art. 12, Awb 4:87). */
export const recoveryClaim = claim.extend({
  cause: z.enum(['SETTLEMENT', 'REVOCATION']),
  dueOn: day,
});

/** A deferral: what is owed may be paid in parts (Awb 4:94). */
export const paymentPlan = claim.extend({
  instalments: z.array(z.object({ dueOn: day, amountCents: amount })).min(1),
  interestFree: z.boolean(),
  reasons: z.array(text).default([]),
  objection: objectionClause,
});

/** The last call to pay (Awb 4:112). */
export const paymentReminder = claim.extend({
  dueOn: day,
  remainingCents: amount,
  payBy: day,
});

/** The decision that fixes statutory interest, with how it was reckoned (Awb 4:97 to 4:99). */
export const interestDecision = claim.extend({
  dueOn: day,
  periods: z
    .array(z.object({ from: day, to: day, days: z.int(), baseCents: amount, percent: text, cents: amount }))
    .min(1),
  totalCents: amount,
  paymentDueOn: day,
  objection: objectionClause,
});

/** Plain data of a claim. */
export type RecoveryClaimData = z.input<typeof recoveryClaim>;
/** Plain data of a payment plan. */
export type PaymentPlanData = z.input<typeof paymentPlan>;
/** Plain data of a last call to pay. */
export type PaymentReminderData = z.input<typeof paymentReminder>;
/** Plain data of a decision on interest. */
export type InterestDecisionData = z.input<typeof interestDecision>;
