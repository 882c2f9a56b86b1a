import { TASK_KINDS } from '@ronde/domain';
import { z } from 'zod';
import { pageOf, roundId } from './values.js';

export const tasksQuery = z.strictObject({
  ...pageOf(500, 50),
  round: roundId.optional(),
  kind: z.enum(TASK_KINDS).optional(),
  mine: z.enum(['true', 'false']).optional().meta({ description: 'Only tasks of my role and ministry that wait.' }),
  status: z.enum(['OPEN', 'CLAIMED', 'COMPLETED', 'CANCELLED']).optional(),
});
