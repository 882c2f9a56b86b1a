import { z } from 'zod';
import { listForm } from './list-form.js';
import { cents, localDate, municipalityCode, namedMunicipality } from './values.js';

export const publicRegisterQuery = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  municipality: municipalityCode
    .optional()
    .meta({ description: 'Its awards, also where it takes part in those of another.' }),
  format: listForm,
});

export const publicRegister = z
  .object({
    items: z.array(
      z
        .object({
          roundId: z.string(),
          year: z.int(),
          municipality: namedMunicipality,
          partners: z.array(namedMunicipality),
          awardedCents: cents,
          notifiedOn: localDate,
          caseReference: z.string(),
          regulation: z.string(),
          illustrative: z.boolean().meta({ description: 'Invented, to show how it works.' }),
          rehearsal: z.boolean().meta({ description: 'Of a round that is rehearsed: nobody was awarded this.' }),
        })
        .meta({ id: 'RegisteredAward' }),
    ),
    totalCents: cents,
  })
  .meta({
    id: 'PublicRegister',
    description: 'Every award of which the applicant was notified, for everybody to read.',
  });
