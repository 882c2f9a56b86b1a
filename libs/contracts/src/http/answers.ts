import { z } from 'zod';

/** What a decision answers: how far the file now reads, and what was added to its journal. */
export const answer = z
  .object({
    position: z.int().meta({ description: 'Also the ETag of the file.' }),
    factTypes: z.array(z.string()),
  })
  .meta({ id: 'Answer' });

/** One thing that can be done with a file, for the one who asks, now. */
export const possibleAction = z
  .object({ action: z.string(), allowed: z.boolean(), code: z.string().optional(), why: z.string().optional() })
  .meta({ id: 'PossibleAction' });
