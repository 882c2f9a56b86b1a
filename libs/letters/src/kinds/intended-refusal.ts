import { z } from 'zod';
import { COMPONENT_WORDS } from '../code-words.js';
import { amount, code, day, text } from '../fields.js';
import { applicant, letterFrame } from '../letter-frame.js';

/** What the authority intends to refuse on facts the applicant did not give, on which it is heard first (Awb 4:7). */
export const intendedRefusal = letterFrame.extend({
  applicant,
  receivedOn: day,
  lines: z.array(z.object({ title: text, component: code(COMPONENT_WORDS), requestedCents: amount })).min(1),
  /** The ground in one sentence. */
  ground: text,
  /** The facts in this case, a paragraph each. */
  reasons: z.array(text).default([]),
  /** Last day on which views count. */
  viewsDueOn: day,
});

/** Plain data of an intended refusal. */
export type IntendedRefusalData = z.input<typeof intendedRefusal>;
