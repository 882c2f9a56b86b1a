import { APPLICATION_PHASES, FLAGS } from '@ronde/domain';
import { z } from 'zod';
import { listForm } from './list-form.js';
import { pageOf } from './values.js';

export const applicationsQuery = z.strictObject({
  ...pageOf(10_000, 50),
  search: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Code or name of a municipality, or part of the id.' }),
  flag: z.enum(FLAGS).optional(),
  phase: z.enum(APPLICATION_PHASES).optional(),
  format: listForm,
});

export const pageQuery = z.strictObject(pageOf(1_000, 100));

export const eventsQuery = z.strictObject({
  after: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'Id of the last event that was seen; what came after it is told first.' }),
});

export const journalQuery = z.strictObject({
  ...pageOf(1_000, 100),
  stream: z
    .string()
    .min(3)
    .max(200)
    .optional()
    .meta({ examples: ['application/2022/gm0518-1'] }),
});

export const streamQuery = z.strictObject({ stream: z.string().min(3).max(200) });
