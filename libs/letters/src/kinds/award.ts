import { z } from 'zod';
import { CATEGORY_WORDS, COMPONENT_WORDS, EVALUATION_DEMAND_WORDS, REFUSAL_GROUND_WORDS } from '../code-words.js';
import { amount, code, day, moment, text, totalCents } from '../fields.js';
import { paidYear } from '../paid-year.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

/** One project; awarded 0 is a refused project and then bears a ground. */
const awardLine = z
  .object({
    title: text,
    component: code(COMPONENT_WORDS),
    category: code(CATEGORY_WORDS).optional(),
    requestedCents: amount,
    awardedCents: amount,
    /** Why the project is refused, or awarded for less. */
    ground: code(REFUSAL_GROUND_WORDS).optional(),
    /** The reason in this case, after the ground's sentence. */
    reason: text.optional(),
    /** Obligations of this project beyond those of every project. */
    obligations: z.array(text).default([]),
    evaluationDuty: z.boolean(),
    /** Training must be taken from the ROR (Regeling 2022, article 5); false on EXPERTISE is an exemption. */
    rorDuty: z.boolean(),
    /** Assessed by SZW as well. */
    coAssessed: z.boolean(),
  })
  .refine((line) => line.awardedCents.cents > 0 || line.ground !== undefined, {
    error: 'A refused project needs a ground.',
    path: ['ground'],
  })
  .refine((line) => line.awardedCents.cents <= line.requestedCents.cents, {
    error: 'A project cannot be awarded more than was requested.',
    path: ['awardedCents'],
  });

/** The decision that grants money to a municipality, project by project. */
export const award = letterFrame
  .extend({
    applicant,
    applicationReference: text,
    receivedAt: moment,
    lines: z.array(awardLine).min(1),
    requestedCents: amount,
    totalCents: amount,
    /** The decision's reasons (Awb 3:46), a paragraph each; among them how the money was divided. */
    reasons: z.array(text).min(1),
    /** Days between which the projects run. */
    execution: z.object({ startsOn: day, endsOn: day }),
    evaluation: z.object({
      kind: code(EVALUATION_DEMAND_WORDS),
      /** Last day on which a mandatory evaluation must be in. */
      dueOn: day,
    }),
    monitoringDueOn: day,
    /** The reports on each budget year before the last, in a round that has several. */
    yearlyMonitorings: z.array(z.object({ year: z.int(), dueOn: day })).default([]),
    /** Last day of the payment term (Awb 4:87). */
    paymentDueOn: day,
    /** What is paid in each budget year and until when, in a round that has them. */
    years: z.array(paidYear).default([]),
    /** What the lead and each partner get, where the application divided it. */
    shares: z.array(z.object({ municipality: text, cents: amount })).default([]),
    /** The award is conditional on a budget that is still to be adopted. */
    budgetCondition: z.boolean().default(false),
    sisa: z.object({ accountingYear: z.int(), dueOn: day, code: text.optional() }),
    objection: objectionClause,
  })
  .refine((letter) => totalCents(letter.lines.map((line) => line.awardedCents)) === letter.totalCents.cents, {
    error: 'The projects do not add up to the awarded total.',
    path: ['totalCents'],
  })
  .refine((letter) => totalCents(letter.lines.map((line) => line.requestedCents)) === letter.requestedCents.cents, {
    error: 'The projects do not add up to the requested total.',
    path: ['requestedCents'],
  })
  .refine(
    ({ years, totalCents: all }) => years.length === 0 || totalCents(years.map(({ cents }) => cents)) === all.cents,
    {
      error: 'The years do not add up to the awarded total.',
      path: ['years'],
    },
  )
  .refine(
    ({ shares, totalCents: all }) => shares.length === 0 || totalCents(shares.map(({ cents }) => cents)) === all.cents,
    { error: 'The shares do not add up to the awarded total.', path: ['shares'] },
  );

/** Plain data of an award. */
export type AwardData = z.input<typeof award>;
