import { z } from 'zod';
import { allocationStrategy, evaluationRule } from './round-bodies.js';
import { component, ministry, projectCategory, localDate } from './values.js';

export const frameworkPresets = z
  .object({
    items: z.array(
      z.object({
        code: z.enum(['R22_ANNUAL', 'R23_2023_2026']),
        title: z.string(),
        terms: z
          .object({
            regulation: z.object({
              code: z.string(),
              citation: z.string(),
              known: z.boolean(),
              worksBackTo: localDate.optional(),
            }),
            components: z.array(z.object({ component, assessedBy: z.array(ministry) })),
            categories: z.array(projectCategory).optional(),
            evaluationRule,
            allocationStrategy,
          })
          .meta({ description: 'To be taken over in the draft of a round, beside its ceiling, dates and lengths.' }),
        budgetYears: z.array(z.int()).meta({ description: 'Years whose ceilings the round sets itself.' }),
        assumptions: z.array(z.string()).meta({ description: 'What no source says.' }),
      }),
    ),
  })
  .meta({ id: 'FrameworkPresets' });
