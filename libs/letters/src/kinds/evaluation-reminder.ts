import { z } from 'zod';
import { EVALUATION_DEMAND_WORDS } from '../code-words.js';
import { amount, code, day, text } from '../fields.js';
import { applicant, letterFrame } from '../letter-frame.js';

/** A reminder that a mandatory evaluation is nearly due, or overdue. */
export const evaluationReminder = letterFrame.extend({
  applicant,
  awardReference: text,
  awardedOn: day,
  projectTitle: text,
  awardedCents: amount,
  kind: code(EVALUATION_DEMAND_WORDS),
  dueOn: day,
  /** Whether the due day has passed at the letter's date. */
  overdue: z.boolean(),
});

/** Plain data of an evaluation reminder. */
export type EvaluationReminderData = z.input<typeof evaluationReminder>;
