import { LARGEST_AMOUNT_CENTS, LEDGER_ACCOUNTS } from '@ronde/domain';
import { z } from 'zod';
import { listForm } from './list-form.js';
import { pageOfRows } from './page.js';
import { cents, claimedCents, instant, pageOf, reason } from './values.js';

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
    budgetYears: z.array(
      z.object({
        ...{ year: z.int(), ceilingCents: cents, reserveCents: cents, reservedCents: cents },
        ...{ awardedCents: cents, roomCents: cents, freeCents: cents },
      }),
    ),
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

export const ledgerLinesQuery = z.strictObject({
  ...pageOf(1_000, 100),
  account: account.optional(),
  format: listForm,
});

export const ceilingBody = z
  .strictObject({
    ceilingCents: claimedCents,
    year: z.int().optional().meta({ description: 'Which budget year is lowered, in a round that has them.' }),
    reason,
  })
  .meta({ id: 'LowerCeiling', description: 'The new ceiling, below the present one, in cents.' });

export const ceilingQuery = z.strictObject({ ceilingCents: z.coerce.number().int().min(0).max(LARGEST_AMOUNT_CENTS) });

export const ceilingConsequences = z
  .object({
    ceilingCents: cents,
    lowestCents: cents.meta({ description: 'What is reserved and awarded: no ceiling can be below it.' }),
    possible: z.boolean(),
    roomCents: cents,
    freeCents: cents,
    waitingCents: cents.meta({ description: 'Allocated to undecided files and not reserved for them.' }),
    shortCents: cents.meta({ description: 'What of it the room would not hold.' }),
  })
  .meta({ id: 'CeilingConsequences' });

export const trancheBody = z
  .strictObject({
    cents: claimedCents.meta({ description: 'At most this much of the reserve is divided.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'ProposeTranche' });
