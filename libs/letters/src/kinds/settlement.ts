import { z } from 'zod';
import { COMPONENT_WORDS, SETTLEMENT_GROUND_WORDS } from '../code-words.js';
import { amount, code, day, text, totalCents } from '../fields.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

const settledProject = z.object({
  title: text,
  component: code(COMPONENT_WORDS),
  awardedCents: amount,
  spentCents: amount,
});

/** The final decision on the amount (Regeling 2022, article 10), and what must be paid back. */
export const settlement = letterFrame
  .extend({
    applicant,
    awardReference: text,
    awardedOn: day,
    /** Day on which the accountability information came from the Minister of the Interior. */
    receivedFromBzkOn: day.optional(),
    /** Settled without an application for it. */
    exOfficio: z.enum(['NO_INFORMATION', 'NOT_FINISHED', 'REVOKED']).optional(),
    accountingYear: z.int(),
    projects: z.array(settledProject).min(1),
    awardedCents: amount,
    spentCents: amount,
    settledCents: amount,
    /** What was paid too much; 0 when nothing has to be repaid. */
    toRepayCents: amount,
    /** Last day of the payment term (Awb 4:87), where something has to be repaid. */
    repaymentDueOn: day.optional(),
    /** Why less is settled than was awarded; empty when settled as awarded. */
    grounds: z.array(code(SETTLEMENT_GROUND_WORDS)).default([]),
    reasons: z.array(text).default([]),
    objection: objectionClause,
  })
  .refine(({ receivedFromBzkOn, exOfficio }) => receivedFromBzkOn !== undefined || exOfficio !== undefined, {
    error: 'Without accountability information a grant is settled ex officio only.',
    path: ['receivedFromBzkOn'],
  })
  .refine(
    ({ projects, awardedCents }) => totalCents(projects.map((project) => project.awardedCents)) === awardedCents.cents,
    {
      error: 'The projects do not add up to the awarded total.',
      path: ['awardedCents'],
    },
  )
  .refine(
    ({ projects, spentCents }) => totalCents(projects.map((project) => project.spentCents)) === spentCents.cents,
    {
      error: 'The projects do not add up to what was spent.',
      path: ['spentCents'],
    },
  )
  .refine(({ settledCents, awardedCents }) => settledCents.cents <= awardedCents.cents, {
    error: 'A grant cannot be settled higher than it was awarded.',
    path: ['settledCents'],
  })
  .refine(
    ({ settledCents, awardedCents, grounds }) => settledCents.cents === awardedCents.cents || grounds.length > 0,
    {
      error: 'To settle lower than awarded needs a ground.',
      path: ['grounds'],
    },
  )
  .refine(({ toRepayCents, repaymentDueOn }) => toRepayCents.cents === 0 || repaymentDueOn !== undefined, {
    error: 'A repayment needs a last day.',
    path: ['repaymentDueOn'],
  });

/** Plain data of a settlement. */
export type SettlementData = z.input<typeof settlement>;
