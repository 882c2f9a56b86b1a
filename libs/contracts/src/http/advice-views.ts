import { ADVICE_CHANNELS, ADVICE_TOPICS, ADVISING_ORGANISATIONS } from '@ronde/domain';
import { z } from 'zod';
import { answer } from './answers.js';
import { instant, line, localDate, municipalityCode, reason } from './values.js';

const advice = {
  municipality: municipalityCode.meta({ description: 'Who was advised.' }),
  givenOn: localDate,
  channel: z.enum(ADVICE_CHANNELS).meta({ description: 'How the advice was given.' }),
  topic: z.enum(ADVICE_TOPICS).meta({ description: 'A resilience intervention, or the evaluation.' }),
  organisation: z.enum(ADVISING_ORGANISATIONS).meta({ description: 'Who advised.' }),
  adviserId: line.optional().meta({
    description: 'Id of the adviser, where that is somebody who works in this system; never a name.',
  }),
};

export const adviceBody = z.strictObject({ ...advice, reason: reason.optional() }).meta({
  id: 'RegisterAdvice',
  description: 'A municipality was advised. Who advised works on none of its applications in the round.',
});
export const registeredAdvice = answer.extend({ adviceId: z.string() }).meta({ id: 'RegisteredAdvice' });

const adviceRow = z
  .object({
    adviceId: z.string(),
    ...advice,
    afterApplication: z.boolean().meta({ description: 'Given after an application of the municipality had come in.' }),
    struck: z.boolean().meta({ description: 'Registered by mistake: it never was.' }),
    registeredBy: z.string(),
    registeredAt: instant,
  })
  .meta({ id: 'AdviceRow' });
export const adviceList = z.object({ items: z.array(adviceRow) }).meta({ id: 'AdviceList' });
