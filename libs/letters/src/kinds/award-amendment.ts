import { z } from 'zod';
import { AMENDMENT_CAUSE_WORDS, COMPONENT_WORDS } from '../code-words.js';
import { amount, code, day, text, totalCents } from '../fields.js';
import { paidYear } from '../paid-year.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

const amendedLine = z.object({
  title: text,
  component: code(COMPONENT_WORDS),
  previousCents: amount,
  awardedCents: amount,
});

/** The decision that makes an award another one, project by project (Regeling 2022, article 10, fourth paragraph). */
export const awardAmendment = letterFrame
  .extend({
    applicant,
    awardReference: text,
    awardedOn: day,
    cause: code(AMENDMENT_CAUSE_WORDS),
    lines: z.array(amendedLine).min(1),
    previousTotalCents: amount,
    totalCents: amount,
    /** Last day of the payment term (Awb 4:87), where something is added. */
    paymentDueOn: day.optional(),
    /** What is still to be paid, where that is less than what is added. */
    toPayCents: amount.optional(),
    /** Whether more was paid before than is awarded now. */
    paidTooMuch: z.boolean().default(true),
    /** What each budget year becomes and until when it is paid, in a round that has them. */
    years: z.array(paidYear).default([]),
    /** The reasons in this case (Awb 3:46), a paragraph each. */
    reasons: z.array(text).default([]),
    objection: objectionClause,
  })
  .refine((letter) => totalCents(letter.lines.map((line) => line.awardedCents)) === letter.totalCents.cents, {
    error: 'The projects do not add up to the awarded total.',
    path: ['totalCents'],
  })
  .refine((letter) => totalCents(letter.lines.map((line) => line.previousCents)) === letter.previousTotalCents.cents, {
    error: 'The projects do not add up to what was awarded before.',
    path: ['previousTotalCents'],
  });

/** Plain data of an amended award. */
export type AwardAmendmentData = z.input<typeof awardAmendment>;
