import { z } from 'zod';

/** One thing that is wrong with one field of the request. */
export const fieldError = z
  .object({
    field: z
      .string()
      .meta({ description: 'Where in the request, as a dotted path.', examples: ['projects.0.requestedCents'] }),
    code: z.string().meta({ description: 'Stable code; each has a page.', examples: ['AMOUNT_INVALID'] }),
    message: z.string(),
  })
  .meta({ id: 'FieldError' });

/** What is wrong with one field. */
export type FieldError = z.infer<typeof fieldError>;

/** The answer to every request that did not succeed (RFC 9457, with a code and all field errors at once). */
export const problemDetails = z
  .object({
    type: z.url().meta({ description: 'Address of the page about this code.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    errors: z.array(fieldError),
    figures: z.record(z.string(), z.int()).optional().meta({ description: 'Amounts in cents that `detail` tells.' }),
  })
  .meta({ id: 'Problem' });

/** Every code with what its page says. */
export const problemList = z
  .array(
    z.object({
      code: z.string(),
      status: z.int(),
      title: z.string(),
      sentence: z.string(),
      remedy: z.string(),
      source: z.string().optional(),
    }),
  )
  .meta({ id: 'ProblemList' });

/** A problem as it is sent. */
export type ProblemDetails = z.infer<typeof problemDetails>;
