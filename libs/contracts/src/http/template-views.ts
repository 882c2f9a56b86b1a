import { z } from 'zod';

const to = z
  .enum(['MUNICIPALITY', 'OFFICE'])
  .meta({ description: 'To a municipality, or to an office of a ministry.' });
const causes = z
  .array(z.object({ fact: z.string(), moment: z.string() }))
  .meta({ description: 'The facts that cause it, each with its moment in words.' });
const mailTemplate = z
  .object({
    mail: z.string(),
    subject: z.string().meta({ description: 'Of its example, about a made-up file.' }),
    to,
    causes,
    letter: z.string().optional().meta({ description: 'The letter that goes along.' }),
  })
  .meta({ id: 'MailTemplate' });
const letterTemplate = z.object({ letter: z.string(), title: z.string() }).meta({ id: 'LetterTemplate' });

/** Every kind of mail and letter. */
export const templateList = z
  .object({ mails: z.array(mailTemplate), letters: z.array(letterTemplate) })
  .meta({ id: 'Templates' });

const passage = z.union([
  z.string(),
  z.object({ list: z.array(z.string()) }),
  z.object({ rows: z.array(z.object({ name: z.string(), value: z.string() })) }),
]);

/** A mail as it might leave, about a made-up file. */
export const exampleMailView = mailTemplate
  .extend({
    heading: z.string(),
    greeting: z.string(),
    passages: z.array(passage).meta({ description: 'Sentences, lists, or names with their values.' }),
    link: z.object({ label: z.string(), url: z.string() }),
    closing: z.array(z.string()),
    footer: z.array(z.string()),
  })
  .meta({ id: 'ExampleMail' });
