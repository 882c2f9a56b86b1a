import { z } from 'zod';
import { allocationStrategy } from './round-bodies.js';
import { cents, namedMunicipality } from './values.js';

/** At most a municipality for each of them, as `GM0518:3,GM0363:2`. */
const WEIGHTS = /^(GM\d{4}:[1-9]\d{0,5}(,GM\d{4}:[1-9]\d{0,5}){0,399})?$/;

export const scenariosQuery = z.strictObject({
  weights: z
    .string()
    .regex(WEIGHTS)
    .default('')
    .meta({
      description: 'Weight per municipality for WEIGHTED, 1 to 999,999; 1 for those that are not named.',
      examples: ['GM0518:3,GM0363:2'],
    }),
});

const given = z
  .object({ AS_ADVISED: cents.nullable(), PRO_RATA: cents.nullable(), WEIGHTED: cents.nullable() })
  .meta({ description: 'What each scenario gives; null where it does not fit.' });

export const allocationScenarios = z
  .object({
    roundId: z.string(),
    availableCents: cents.meta({ description: 'The ceiling less the reserve.' }),
    requestedCents: cents,
    advisedCents: cents,
    scenarios: z.array(
      z.object({
        strategy: allocationStrategy,
        totalCents: cents.nullable().meta({ description: 'Null when it does not fit under the ceiling.' }),
        cutMunicipalities: z.int().meta({ description: 'How many get less than was advised.' }),
        refused: z.string().nullable().meta({ description: 'Why it does not fit.' }),
      }),
    ),
    municipalities: z.array(
      z.object({
        municipality: namedMunicipality,
        projects: z.int(),
        requestedCents: cents,
        advisedCents: cents,
        weight: z.int(),
        given,
      }),
    ),
  })
  .meta({ id: 'AllocationScenarios' });
