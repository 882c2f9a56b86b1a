import { z } from 'zod';
import { localDate } from './values.js';

/** Why a date is that date, in both languages. */
const explanation = z.object({ nl: z.string(), en: z.string() }).meta({
  id: 'Explanation',
  description: 'The rule, its article, and what moved the date; a warning where there is one.',
});

/** A date and why it is that date. */
export const explainedDate = z
  .object({
    dueOn: localDate,
    planOn: localDate.meta({ description: 'The earlier one, where the law can be read in two ways.' }),
    article: z.string().meta({ description: 'What it rests on; `assumption` where no rule fixes it.' }),
    explanation,
    provisional: z.boolean().meta({ description: 'A suspension is open, so the date can still move.' }),
    suspendedSince: localDate.nullable().meta({ description: 'First day on which the clock stands still.' }),
  })
  .meta({ id: 'ExplainedDate' });

/** A term of a file. */
export const deadlineView = explainedDate.extend({ code: z.string(), done: z.boolean() }).meta({ id: 'Deadline' });
