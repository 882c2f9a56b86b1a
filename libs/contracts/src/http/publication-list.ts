import { z } from 'zod';
import { listForm } from './list-form.js';
import { cents, localDate, namedMunicipality } from './values.js';

export const publicationListQuery = z.strictObject({ format: listForm });

export const publicationList = z
  .object({
    roundId: z.string(),
    year: z.int(),
    title: z.string(),
    regulation: z.string().meta({ description: 'The rule that the awards rest on.' }),
    illustrative: z.boolean(),
    rehearsal: z.boolean(),
    items: z.array(
      z
        .object({
          municipality: namedMunicipality,
          partners: z.array(namedMunicipality).meta({ description: 'On whose behalf it applied as well.' }),
          awardedCents: cents.meta({ description: 'As the award stands now, after every change of it.' }),
          notifiedOn: localDate,
          caseReference: z.string(),
        })
        .meta({ id: 'PublishedAward' }),
    ),
    totalCents: cents,
  })
  .meta({ id: 'PublicationList', description: 'Awards that their applicants were notified of, and nothing else.' });
