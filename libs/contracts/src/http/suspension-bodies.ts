import { SUSPENSION_GROUNDS } from '@ronde/domain';
import { z } from 'zod';
import { localDate, reason } from './values.js';

export const suspensionBody = z
  .strictObject({ ground: z.enum(SUSPENSION_GROUNDS), firstDay: localDate, lastDay: localDate.optional(), reason })
  .meta({
    id: 'SuspendDecision',
    description: 'The days that stand still (Awb 4:15(2)); an agreement has a last day, the others may have none yet.',
  });

export const suspensionEndBody = z
  .strictObject({ lastDay: localDate.optional(), reason: reason.optional() })
  .meta({ id: 'EndSuspension', description: 'The last day that stood still; left out: today.' })
  .prefault({});
