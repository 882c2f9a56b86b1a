import { z } from 'zod';

/** A list from a spreadsheet, for the acts that people otherwise do one by one. */
export const listImportBody = z
  .strictObject({
    csv: z
      .string()
      .min(1)
      .max(500_000)
      .optional()
      .meta({ description: 'Lines under a line with the names of the columns.' }),
    xlsx: z.base64().min(1).max(500_000).optional().meta({
      description: 'A workbook in base64; its first sheet has the names of the columns in its first row.',
    }),
    language: z.enum(['nl', 'en']).default('nl').meta({
      description: 'How amounts are written that are text: `1.250` is 1250 in Dutch, `1,250` in English.',
    }),
    dryRun: z.boolean().default(true).meta({ description: 'Only tell what would happen to each row.' }),
  })
  .refine(({ csv, xlsx }) => (csv === undefined) !== (xlsx === undefined), {
    error: 'Give either CSV or a workbook.',
    path: ['csv'],
  })
  .meta({ id: 'ImportList' });

export const listImportReport = z
  .object({
    dryRun: z.boolean(),
    rows: z.array(
      z
        .object({
          row: z.int().meta({ description: 'As a spreadsheet counts: the names stand in row 1.' }),
          about: z.string().meta({ description: 'What the row is about, as the file says it.' }),
          outcome: z.enum(['READY', 'DONE', 'REPEATED', 'FAULTY']),
          faults: z.array(
            z
              .object({
                code: z.string(),
                column: z.string(),
                message: z
                  .object({ nl: z.string(), en: z.string() })
                  .meta({ description: 'What is wrong and how to mend it.' }),
              })
              .meta({ id: 'ImportFault' }),
          ),
        })
        .meta({ id: 'ImportRow' }),
    ),
  })
  .meta({ id: 'ListImportReport', description: 'With one faulty row nothing was changed at all.' });
