import { z } from 'zod';
import { SETTLEMENT_GROUND_WORDS } from '../code-words.js';
import { amount, code, day, euro, text } from '../fields.js';
import { applicant, letterFrame } from '../letter-frame.js';

/** What the authority intends to settle, on which the municipality is heard first (Awb 4:8). It decides nothing yet. */
export const intendedSettlement = letterFrame
  .extend({
    applicant,
    awardReference: text,
    awardedOn: day,
    awardedCents: amount,
    /** What was paid before; more than the award when that was lowered afterwards. */
    paidCents: amount,
    settledCents: amount,
    grounds: z.array(code(SETTLEMENT_GROUND_WORDS)).min(1),
    /** The reasons in this case, a paragraph each. */
    reasons: z.array(text).default([]),
    /** Last day on which views count. */
    viewsDueOn: day,
  })
  .refine(({ settledCents, awardedCents }) => settledCents.cents < awardedCents.cents, {
    error: 'Only a lower settlement is told beforehand.',
    path: ['settledCents'],
  })
  .transform((letter) => ({
    ...letter,
    toRepayCents: euro(Math.max(0, letter.paidCents.cents - letter.settledCents.cents)),
  }));

/** Plain data of an intended settlement. */
export type IntendedSettlementData = z.input<typeof intendedSettlement>;
