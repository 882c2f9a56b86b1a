import { z } from 'zod';

/** In which form a list is asked for: to read, or to take away. */
export const listForm = z.enum(['json', 'csv', 'xlsx']).default('json');
