import { z } from 'zod';
import { COMPONENT_WORDS } from '../code-words.js';
import { amount, code, day, text } from '../fields.js';
import { applicant, letterFrame } from '../letter-frame.js';

/** What the authority intends to take back of an award, on which the municipality is heard first (Awb 4:8). */
export const intendedRevocation = letterFrame.extend({
  applicant,
  awardReference: text,
  awardedOn: day,
  lines: z
    .array(z.object({ title: text, component: code(COMPONENT_WORDS), previousCents: amount, awardedCents: amount }))
    .min(1),
  previousTotalCents: amount,
  totalCents: amount,
  /** The reasons in this case, a paragraph each. */
  reasons: z.array(text).default([]),
  /** Last day on which views count. */
  viewsDueOn: day,
});

/** Plain data of an intended revocation. */
export type IntendedRevocationData = z.input<typeof intendedRevocation>;
