import { MANDATED_ACTS, MINISTRIES } from '@ronde/domain';
import { z } from 'zod';
import { answer } from './answers.js';
import { cents, claimedCents, instant, localDate, reason } from './values.js';

export const mandateBody = z
  .strictObject({
    ministry: z.enum(MINISTRIES),
    holder: z.string().min(1).max(100).meta({ description: 'Id of who may decide; never a name.' }),
    functionTitle: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'As the signature block prints it, in Dutch.', examples: ['directeur Contraterrorisme'] }),
    acts: z.array(z.enum(MANDATED_ACTS)).max(MANDATED_ACTS.length),
    maxCents: claimedCents.nullable().meta({ description: 'The most one decision may come to; null has no limit.' }),
    validFrom: localDate,
    validUntil: localDate.nullable(),
    mayDelegate: z.boolean(),
    under: z
      .string()
      .max(20)
      .optional()
      .meta({ description: 'The mandate it is given on from.', examples: ['m1'] }),
    reason: reason.optional(),
  })
  .meta({ id: 'Mandate' });

export const grantedMandate = answer.extend({ mandateId: z.string() }).meta({ id: 'GrantedMandate' });
export const revokedMandate = answer.extend({ ended: z.array(z.string()) }).meta({ id: 'RevokedMandate' });

export const mandatesQuery = z.strictObject({
  holder: z.string().max(100).optional(),
  at: instant.optional().meta({ description: 'The moment to judge by; now unless said otherwise.' }),
});

const mandateRow = z
  .object({
    mandateId: z.string(),
    ministry: z.enum(MINISTRIES),
    holder: z.string(),
    functionTitle: z.string(),
    acts: z.array(z.enum(MANDATED_ACTS)),
    maxCents: cents.nullable(),
    validFrom: localDate,
    validUntil: localDate.nullable(),
    mayDelegate: z.boolean(),
    under: z.string().optional(),
    grantedBy: z.string(),
    grantedAt: instant,
    revokedAt: instant.optional(),
    held: z.boolean().meta({ description: 'Whether it held at the moment asked for.' }),
  })
  .meta({ id: 'MandateRow' });
export const mandateList = z.object({ at: instant, items: z.array(mandateRow) }).meta({ id: 'MandateList' });
