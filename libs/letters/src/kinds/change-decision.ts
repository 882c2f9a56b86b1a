import { z } from 'zod';
import { CHANGE_GROUND_WORDS, CHANGE_KIND_WORDS } from '../code-words.js';
import { code, day, moment, text } from '../fields.js';
import { applicant, letterFrame, objectionClause } from '../letter-frame.js';

/** The decision on a change request that leaves the amounts of the award as they are. */
export const changeDecision = letterFrame
  .extend({
    applicant,
    awardReference: text,
    kind: code(CHANGE_KIND_WORDS),
    receivedAt: moment,
    outcome: z.enum(['GRANTED', 'PARTLY', 'REFUSED']),
    ground: code(CHANGE_GROUND_WORDS).optional(),
    /** Where the execution may last longer. */
    execution: z.object({ previousEndsOn: day, endsOn: day, accountabilityDueOn: day }).optional(),
    /** The reasons in this case (Awb 3:46), a paragraph each. */
    reasons: z.array(text).default([]),
    objection: objectionClause,
  })
  .refine(({ outcome, ground }) => outcome === 'GRANTED' || ground !== undefined, {
    error: 'What is not granted needs its ground.',
    path: ['ground'],
  });

/** Plain data of a decision on a change request. */
export type ChangeDecisionData = z.input<typeof changeDecision>;
