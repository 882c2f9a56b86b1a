import { ROLES } from '@ronde/domain';
import { z } from 'zod';
import { ministry, namedMunicipality } from './values.js';

const person = {
  role: z.enum(ROLES),
  organisation: z.string().meta({ description: 'A ministry, a municipality or another body, by its code.' }),
  ministry: ministry.nullable(),
  municipality: namedMunicipality.nullable(),
};

export const me = z
  .object({ id: z.string(), ...person, demo: z.boolean().meta({ description: 'A person of the demonstration.' }) })
  .meta({ id: 'Me' });

export const chooseDemoPersonBody = z
  .object({
    person: z
      .string()
      .max(100)
      .meta({ examples: ['demo-administrator'] }),
  })
  .strict();

export const demoPeople = z
  .object({
    items: z.array(
      z.object({ person: z.string().meta({ description: 'Also the token of the person.' }), ...person }).meta({
        id: 'DemoPerson',
      }),
    ),
  })
  .meta({ id: 'DemoPeople' });
