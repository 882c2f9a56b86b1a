import { z } from 'zod';
import { explainedDate } from './deadline-views.js';
import { localDate, reason } from './values.js';

export const laterDatesQuery = z.strictObject({ dueOn: localDate });

export const laterDatesBody = z.strictObject({ dueOn: localDate, reason }).meta({
  id: 'NameLaterDates',
  description: 'The later day to decide on, told to every file that will run over its term (Awb 4:14(3)).',
});

const refused = z
  .object({ code: z.string(), message: z.string() })
  .meta({ id: 'RefusedFile', description: 'Why this file is not told: the code has a page.' });

/** A file that will run over its term, and what the notice would do. */
export const laterDatesPreview = z
  .object({
    plannedOn: localDate.meta({ description: 'A term that ends before this day will run over.' }),
    dueOn: localDate,
    proposal: localDate.meta({ description: 'The next working day, where the chosen day is none (assumption).' }),
    items: z.array(
      z.object({
        code: z.string(),
        applicationId: z.string(),
        standing: explainedDate.meta({ description: 'The day that stands, and why.' }),
        refused: refused.optional(),
      }),
    ),
  })
  .meta({ id: 'LaterDatesPreview' });

/** Each file that was told, and each that was not. */
export const laterDatesAnswer = z
  .object({
    dueOn: localDate,
    told: z.array(z.object({ code: z.string(), applicationId: z.string(), position: z.int() })),
    refused: z.array(refused.extend({ applicationId: z.string() })),
  })
  .meta({ id: 'LaterDatesAnswer' });
