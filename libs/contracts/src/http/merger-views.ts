import { z } from 'zod';
import { answer } from './answers.js';
import { instant, localDate, municipalityCode, reason } from './values.js';

const merger = {
  successor: municipalityCode.meta({ description: 'Who takes over.' }),
  merged: z.array(municipalityCode).min(1).max(20).meta({ description: 'Who cease to exist.' }),
  effectiveOn: localDate.meta({ description: 'The first day on which they are one.' }),
};

export const mergerBody = z.strictObject({ ...merger, reason }).meta({
  id: 'RegisterMerger',
  description: 'Municipalities that become one; the reason names the law or decree, such as "Stb. 2022, 345".',
});
export const registeredMerger = answer.extend({ mergerId: z.string() }).meta({ id: 'RegisteredMerger' });

const mergerRow = z
  .object({
    mergerId: z.string(),
    ...merger,
    struck: z.boolean().meta({ description: 'Registered by mistake: it never was.' }),
    registeredBy: z.string(),
    registeredAt: instant,
  })
  .meta({ id: 'MergerRow' });
export const mergerList = z.object({ items: z.array(mergerRow) }).meta({ id: 'MergerList' });
