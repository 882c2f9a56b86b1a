import { z } from 'zod';
import { localDate, reason } from './values.js';

const year = z.coerce.number().int().min(2014).max(2100);

export const decreeDaysBody = z
  .strictObject({ year: z.int().min(2014).max(2100), days: z.array(localDate).max(20), reason })
  .meta({ id: 'ChangeDecreeDays', description: 'All days that the Royal Decree names for the year (Awt 3(3)).' });

export const decreeDaysQuery = z.strictObject({
  year,
  days: z
    .string()
    .max(300)
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(localDate).max(20))
    .meta({ description: 'The days, with commas between them.' }),
});

const movedEnd = z
  .object({
    deadline: z.string(),
    previousDueOn: localDate,
    dueOn: localDate,
    because: z.object({ nl: z.string(), en: z.string() }).meta({ description: 'Why the new day is that day.' }),
  })
  .meta({ id: 'RecalculatedEnd' });

/** Every end that would move, from what to what and why. */
export const decreeConsequences = z
  .object({
    year: z.int(),
    previousDays: z.array(localDate),
    days: z.array(localDate),
    items: z.array(z.object({ code: z.string(), applicationId: z.string(), ends: z.array(movedEnd) })),
  })
  .meta({ id: 'DecreeConsequences' });
