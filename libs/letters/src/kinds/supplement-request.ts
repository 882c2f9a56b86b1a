import { z } from 'zod';
import { DEFICIENCY_WORDS } from '../code-words.js';
import { code, day, moment, text } from '../fields.js';
import { applicant, letterFrame } from '../letter-frame.js';

/** The chance to complete an application (Awb 4:5), and what it does to the decision period (Awb 4:15). */
export const supplementRequest = letterFrame.extend({
  applicant,
  applicationReference: text,
  receivedAt: moment,
  missing: z
    .array(
      z.object({
        deficiency: code(DEFICIENCY_WORDS),
        /** What exactly is lacking in this file. */
        remark: text.optional(),
      }),
    )
    .min(1),
  /** Last day on which the supplement is in time. */
  dueOn: day,
  /** Last day for the decision before the clock stopped. */
  decisionDueOn: day,
  /** Last day for the decision if the whole term is used. */
  latestDecisionDueOn: day,
});

/** Plain data of a supplement request. */
export type SupplementRequestData = z.input<typeof supplementRequest>;
