import { CONFLICT_CAUSES } from '@ronde/domain';
import { z } from 'zod';

/** Id of a person, as the sign-in gives it. */
export const personId = z.string().trim().min(1).max(100);

export const conflictBody = z
  .strictObject({ cause: z.enum(CONFLICT_CAUSES), personId: personId.optional() })
  .meta({ id: 'RegisterConflict', description: 'A code, and no words; an administrator names whose interest it is.' });
