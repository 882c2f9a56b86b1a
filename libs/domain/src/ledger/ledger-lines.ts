import type { FactDetails, FileFact, FileFactType } from '../correspondence/mail.js';
import type { Fact } from '../vocabulary.js';
import type { LedgerLine } from './ledger.js';

type LinesOf<T extends FileFactType> = (details: FactDetails<T>) => readonly LedgerLine[];

/**
 * What each fact moves in the ledger of its round; a fact that is not named moves nothing. A line of 0 cents is not
 * written.
 */
export const LEDGER_LINES = {
  roundDrafted: ({ terms }) => [
    { account: 'CEILING', cents: terms.ceilingCents },
    { account: 'RESERVE', cents: terms.reserveCents },
  ],
  ceilingLowered: ({ previousCents, ceilingCents }) => [{ account: 'CEILING', cents: ceilingCents - previousCents }],
  reserveReleased: ({ totalCents }) => [
    { account: 'RESERVE', cents: -totalCents },
    { account: 'RESERVED', cents: totalCents },
  ],
  applicationReceived: ({ requestedCents }) => [{ account: 'REQUESTED', cents: requestedCents }],
  assessmentConcluded: ({ advisedCents }) => [{ account: 'ADVISED', cents: advisedCents }],
  // Promised as a whole; each award then takes its own part, and what is not awarded is let go again.
  allocationApproved: ({ reservedCents = 0 }) => [{ account: 'RESERVED', cents: reservedCents, sparesReserve: true }],
  awardDecided: ({ totalCents, reservedCents = 0 }) => [
    { account: 'RESERVED', cents: -reservedCents },
    { account: 'AWARDED', cents: totalCents, sparesReserve: true },
  ],
  // What was reserved for the raise where it was decided turns into an award; a failed one is let go.
  awardAmended: ({ previousTotalCents, totalCents, reservedCents = 0 }) => [
    { account: 'RESERVED', cents: -reservedCents },
    { account: 'AWARDED', cents: totalCents - previousTotalCents },
  ],
  amendmentFailed: ({ reservedCents = 0 }) => [{ account: 'RESERVED', cents: -reservedCents }],
  paymentConfirmed: ({ amountCents }) => [{ account: 'PAID', cents: amountCents }],
  fileClosed: ({ releasedCents = 0, annulledCents = 0 }) => [
    { account: 'RESERVED', cents: -releasedCents },
    { account: 'AWARDED', cents: -annulledCents },
  ],
  // What comes back of the grant; interest is no part of it.
  repaymentReceived: ({ principalCents }) => [{ account: 'RETURNED', cents: principalCents }],
  // Kept free until the application writes its amended award (Awb 7:11(2)); what the reserve is for.
  objectionDecided: ({ raisedCents, settlement }) => [
    { account: 'RESERVED', cents: raisedCents },
    // What came in on a claim that an objection made less is paid back.
    { account: 'RETURNED', cents: -(settlement?.payBackCents ?? 0) },
  ],
  roundClosed: ({ releasedCents = 0 }) => [{ account: 'RESERVED', cents: -releasedCents }],
  roundCancelled: ({ releasedCents = 0 }) => [{ account: 'RESERVED', cents: -releasedCents }],
} as const satisfies { readonly [T in FileFactType]?: LinesOf<T> };

/** The lines a fact of this system writes in the ledger, in the order of the table. */
export function ledgerLinesOf(fact: Fact): readonly LedgerLine[] {
  if (!Object.hasOwn(LEDGER_LINES, fact.type)) return [];
  const lines = LEDGER_LINES[fact.type as keyof typeof LEDGER_LINES] as LinesOf<FileFactType>;
  return lines((fact as FileFact).data).filter(({ cents }) => cents !== 0);
}
