import { z } from 'zod';
import { line, localDate, reason } from './values.js';

/** The regulation of a round that was drafted without it. */
export const regulationBody = z
  .strictObject({
    code: line.meta({ description: 'For instance `R22`.' }),
    citation: line.meta({ description: 'Full citation as letters print it.' }),
    publishedOn: localDate,
    worksBackTo: localDate.optional().meta({ description: 'The day to which it works back, where it does.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'RegisterRegulation', description: 'From then on letters cite it, and money can be divided.' });

/** The budget that awards are conditional on. */
export const budgetBody = z
  .strictObject({
    adoptedOn: localDate,
    sufficient: z.boolean().meta({ description: 'Whether it has the money for what was awarded.' }),
    reason: reason.optional().meta({ description: 'Needed when it has not: what it lacks.' }),
  })
  .meta({ id: 'RegisterBudget', description: 'With enough money, the condition of all awards falls away.' });
