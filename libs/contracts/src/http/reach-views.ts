import { z } from 'zod';
import { cents } from './values.js';

const reachedMunicipality = z
  .object({
    code: z.string(),
    name: z.string(),
    safetyRegion: z.string().nullable().meta({ description: 'Null for a code that is not in the register.' }),
    reached: z.boolean().meta({ description: 'Leads or takes part in an application with an award.' }),
    applications: z.array(z.object({ applicationId: z.string(), as: z.enum(['LEAD', 'PARTNER']) })),
    requestedCents: cents.nullable().meta({ description: 'Of the applications it leads; null where it leads none.' }),
    awardedCents: cents.nullable().meta({ description: 'Of the applications it leads; null while none is decided.' }),
  })
  .meta({ id: 'ReachedMunicipality' });

const reachedRegion = z
  .object({
    code: z.string().regex(/^VR\d{2}$/),
    name: z.string(),
    municipalities: z.int(),
    takingPart: z.int(),
    reached: z.int(),
  })
  .meta({ id: 'ReachedRegion', description: 'How many municipalities a safety region has, take part, are reached.' });

/** The areas of municipalities, if a file with them was given to this installation. */
export const municipalityMap = z
  .object({
    map: z
      .object({
        width: z.int(),
        height: z.int(),
        areas: z.array(
          z.object({ code: z.string(), path: z.string().meta({ description: 'As the d of an SVG path.' }) }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'MunicipalityMap', description: 'Null where no map was given: show reach by safety region.' });

/** Where in the country a round reaches: at most as many municipalities as the register has. */
export const regionalReach = z
  .object({
    roundId: z.string(),
    municipalitiesReached: z.int().meta({ description: 'The same as among the figures of the round.' }),
    regions: z.array(reachedRegion),
    municipalities: z.array(reachedMunicipality),
  })
  .meta({ id: 'RegionalReach' });
