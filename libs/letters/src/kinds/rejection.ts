import { z } from 'zod';
import { CATEGORY_WORDS, COMPONENT_WORDS, REFUSAL_GROUND_WORDS } from '../code-words.js';
import { amount, code, day, moment, text, totalCents } from '../fields.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

const refusedProject = z.object({
  title: text,
  component: code(COMPONENT_WORDS),
  category: code(CATEGORY_WORDS).optional(),
  requestedCents: amount,
  ground: code(REFUSAL_GROUND_WORDS).optional(),
  reason: text.optional(),
});

/** No money at all: the application was refused, or not taken into consideration (Awb 4:5). */
export const rejection = letterFrame
  .extend({
    applicant,
    applicationReference: text,
    receivedAt: moment,
    outcome: z.enum(['REFUSED', 'NOT_TAKEN_INTO_CONSIDERATION']),
    ground: code(REFUSAL_GROUND_WORDS),
    /** The reasons in this case (Awb 3:46), a paragraph each. */
    reasons: z.array(text).default([]),
    projects: z.array(refusedProject).default([]),
    requestedCents: amount,
    /** The chance to complete the application, where one was given. */
    supplement: z.object({ requestedOn: day, dueOn: day, receivedOn: day.optional() }).optional(),
    objection: objectionClause,
  })
  .refine(
    ({ projects, requestedCents }) =>
      projects.length === 0 || totalCents(projects.map((project) => project.requestedCents)) === requestedCents.cents,
    { error: 'The projects do not add up to the requested total.', path: ['requestedCents'] },
  )
  .refine((letter) => letter.outcome === 'REFUSED' || letter.supplement !== undefined, {
    error: 'Not to treat an application is possible only after a chance to complete it (Awb 4:5).',
    path: ['supplement'],
  });

/** Plain data of a rejection. */
export type RejectionData = z.input<typeof rejection>;
