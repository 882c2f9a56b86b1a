import { LEDGER_ACCOUNTS } from '@ronde/domain';
import { z } from 'zod';
import { pageOfRows } from './page.js';
import { cents, instant, pageOf } from './values.js';

const account = z.enum(LEDGER_ACCOUNTS).meta({ id: 'LedgerAccount' });

export const ledgerView = z
  .object({
    roundId: z.string(),
    ceilingCents: cents,
    reserveCents: cents,
    requestedCents: cents,
    advisedCents: cents,
    reservedCents: cents,
    awardedCents: cents,
    paidCents: cents,
    returnedCents: cents,
    roomCents: cents.meta({ description: 'What may still be reserved or awarded; the reserve counts as room.' }),
    freeCents: cents.meta({ description: 'What may still be allocated or awarded with the reserve left untouched.' }),
    balanced: z.boolean().meta({ description: 'Row, lines, journal and applications say the same.' }),
  })
  .meta({ id: 'Ledger' });

const ledgerLine = z
  .object({
    id: z.int(),
    account,
    cents: z.int().meta({ description: 'Below zero when the account goes down.' }),
    stream: z.string(),
    position: z.int(),
    factType: z.string(),
    at: instant,
  })
  .meta({ id: 'LedgerLine' });
export const ledgerLinePage = pageOfRows(ledgerLine, 'LedgerLinePage');

export const ledgerLinesQuery = z.object({
  ...pageOf(1_000, 100),
  account: account.optional(),
  format: z.enum(['json', 'csv']).default('json'),
});
