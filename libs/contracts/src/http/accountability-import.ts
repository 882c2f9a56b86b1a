import { z } from 'zod';

/** The columns of an import, in their order; `spent` names each project with what was spent: `p1=60000.00 p2=90000.00`. */
export const ACCOUNTABILITY_COLUMNS = [
  'application',
  'receivedFromBzkOn',
  'activitiesFinished',
  'auditorsOpinion',
  'spent',
] as const;

export const accountabilityImportBody = z
  .strictObject({
    csv: z
      .string()
      .min(1)
      .max(500_000)
      .optional()
      .meta({
        description: `Lines of ${ACCOUNTABILITY_COLUMNS.join(';')}, under a line with these names.`,
        examples: [`${ACCOUNTABILITY_COLUMNS.join(';')}\ngm0518-1;2023-07-03;yes;UNQUALIFIED;p1=60000.00 p2=90000.00`],
      }),
    xlsx: z.base64().min(1).max(500_000).optional().meta({
      description: 'A workbook in base64; its first sheet has the same columns, under a row with these names.',
    }),
    dryRun: z.boolean().default(true).meta({ description: 'Only tell what would happen to each row.' }),
  })
  .refine(({ csv, xlsx }) => (csv === undefined) !== (xlsx === undefined), {
    error: 'Give either CSV or a workbook.',
    path: ['csv'],
  })
  .meta({ id: 'ImportAccountability' });

export const accountabilityImportReport = z
  .object({
    dryRun: z.boolean(),
    rows: z.array(
      z.object({
        row: z.int().meta({ description: 'As a spreadsheet counts: the names stand in row 1.' }),
        application: z.string(),
        outcome: z.enum(['READY', 'REGISTERED', 'REPEATED', 'FAULTY']),
        faults: z.array(z.object({ code: z.string(), column: z.string(), message: z.string() })),
      }),
    ),
  })
  .meta({ id: 'AccountabilityImportReport' });
