import { z } from 'zod';
import { cents, refusalGround } from './values.js';

/** An amount in one budget year, in cents. */
export const yearAmount = z
  .object({
    year: z.int(),
    cents: cents,
  })
  .meta({ id: 'YearAmount', description: 'An amount in one budget year, in cents.' });

/** What a project gets from now on, in cents; projects that are not named keep what they have. */
export const amendedLine = z
  .object({
    projectId: z.string(),
    awardedCents: cents,
    byYear: z
      .array(yearAmount)
      .optional()
      .meta({ description: 'How it is divided over the budget years; left out, in proportion.' }),
    ground: refusalGround.optional().meta({ description: 'Why the project gets nothing any more.' }),
  })
  .meta({
    id: 'AmendedLine',
    description: 'What a project gets from now on, in cents; projects that are not named keep what they have.',
  });

/** A file that came with something that was received. Its name, which people choose freely, and its content stay in the tables; the hash of the receipt covers both. */
export const attached = z
  .object({
    attachmentId: z.string(),
    mediaType: z.string(),
    size: z.int().meta({ description: 'In bytes.' }),
    sha256: z.string().meta({ description: 'SHA-256 of its bytes.' }),
  })
  .meta({
    id: 'Attached',
    description:
      'A file that came with something that was received. Its name, which people choose freely, and its content stay in the tables; the hash of the receipt covers both.',
  });
