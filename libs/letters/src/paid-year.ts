import { z } from 'zod';
import { amount, day } from './fields.js';

/** What is paid in one budget year, and the last day on which that is done. */
export const paidYear = z.object({ year: z.int(), cents: amount, paymentDueOn: day });
