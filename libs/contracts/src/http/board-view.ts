import { APPLICATION_OUTCOMES, APPLICATION_PHASES, COMPONENTS, ROUND_PHASES } from '@ronde/domain';
import { z } from 'zod';
import { listForm } from './list-form.js';
import { cents, instant, localDate } from './values.js';

/** What the board of a round can be narrowed to. */
export const boardQuery = z.strictObject({
  search: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Code or part of the name of a municipality.' }),
  phase: z.enum(APPLICATION_PHASES).optional(),
  component: z.enum(COMPONENTS).optional(),
  responsible: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'Whom a file waits for.', examples: ['APPLICANT', 'SZW/ASSESSOR'] }),
  format: listForm,
});

const waiting = z
  .object({
    code: z.string().meta({ description: 'The term or the kind of work.', examples: ['SUPPLEMENT'] }),
    stream: z.string(),
    responsible: z.string().meta({ description: 'The municipality or the office whose turn it is.' }),
    person: z.string().nullable().meta({ description: 'Who took the work, if somebody did.' }),
    dueOn: localDate,
    workingDaysLeft: z.int(),
  })
  .meta({ id: 'BoardWait' });

const file = z
  .object({
    applicationId: z.string(),
    code: z.string(),
    leadMunicipality: z.string(),
    leadName: z.string().nullable(),
    phase: z.enum(APPLICATION_PHASES),
    outcome: z.enum(APPLICATION_OUTCOMES).nullable(),
    components: z.array(z.enum(COMPONENTS)),
    requestedCents: cents,
    advisedCents: cents.nullable(),
    allocatedCents: cents.nullable(),
    awardedCents: cents.nullable(),
    decisionDueOn: localDate,
    decisionWorkingDaysLeft: z.int().meta({ description: 'Up to the day to decide on; below 0 once it is past.' }),
    decidedAt: instant.nullable(),
    waits: z.array(waiting).meta({ description: 'Whose turn it is, the first to end first.' }),
  })
  .meta({ id: 'BoardFile' });

/** Every file of a round with whose turn it is. */
export const boardView = z
  .object({ roundId: z.string(), phase: z.enum(ROUND_PHASES), now: instant, items: z.array(file) })
  .meta({ id: 'Board' });
