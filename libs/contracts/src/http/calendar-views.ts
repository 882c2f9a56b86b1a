import { z } from 'zod';
import { pageOfRows } from './page.js';
import { instant, localDate, pageOf } from './values.js';

export const calendarQuery = z.strictObject({
  ...pageOf(1_000, 100),
  from: localDate.optional(),
  to: localDate.optional(),
  responsible: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'A municipality or an office.', examples: ['GM0518', 'SZW/ASSESSOR'] }),
  person: z.string().max(100).optional().meta({ description: 'Id of who took the work.' }),
  mine: z.enum(['true', 'false']).default('false').meta({ description: 'Of my office or municipality, free or mine.' }),
  lapsing: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Only what ends within ten working days, or has ended.' }),
});

const calendarEntry = z
  .object({
    stream: z.string(),
    code: z.string().meta({ examples: ['DECISION', 'FRAMEWORK_APPROVAL'] }),
    title: z.string().meta({ description: 'What falls on the day, in Dutch.' }),
    dueOn: localDate,
    dueAt: instant.nullable(),
    responsible: z.string().meta({ description: 'The municipality or the office that it waits for.' }),
    person: z.string().nullable().meta({ description: 'Who took the work, if somebody did.' }),
    explanation: z.string().nullable().meta({ description: 'Why it is that date.' }),
    workingDaysLeft: z.int().meta({ description: 'Working days after today up to the day; below 0 once it is past.' }),
    lapsesSoon: z.boolean().meta({ description: 'Ends within ten working days, or has ended.' }),
  })
  .meta({ id: 'CalendarEntry' });
export const calendarPage = pageOfRows(calendarEntry, 'CalendarPage');

export const newCalendarFeed = z
  .object({ feedId: z.string(), address: z.url() })
  .meta({ id: 'NewCalendarFeed', description: 'Who has the address sees titles and dates, until it is revoked.' });

const calendarFeedRow = z
  .object({ feedId: z.string(), address: z.url(), createdAt: instant, revokedAt: instant.nullable() })
  .meta({ id: 'CalendarFeedRow' });
export const calendarFeedList = z.object({ items: z.array(calendarFeedRow) }).meta({ id: 'CalendarFeedList' });
export const revokedCalendarFeed = z
  .object({ feedId: z.string(), revokedAt: instant })
  .meta({ id: 'RevokedCalendarFeed' });
