export { openDatabase, type DatabaseOptions } from './database/open-database.js';
export { migrate, revertAll } from './database/migrate.js';
export type { Database } from './database/rows.js';
export { ask } from './database/gathered-reads.js';
export { inTransaction, type Transaction } from './database/transaction.js';
export { canonicalJson } from './journal/canonical-json.js';
export { factHash, NO_HASH, type ChainedFact } from './journal/fact-hash.js';
export { record } from './journal/record.js';
export { recordReceipt, type ReceiptRequest } from './journal/record-receipt.js';
export { recordRefusal, type AttemptRefused, type RefusalRequest } from './journal/record-refusal.js';
export { StaleStreamError } from './journal/stale-stream-error.js';
export { latestPosition, readJournal, readReceipts, readStream, type JournalEntry } from './journal/read-stream.js';
export { verifyStream, type StreamVerification } from './journal/verify-stream.js';
export { followJournal, journalNow, type FollowedTo, type StreamChange } from './journal/follow-journal.js';
export { OUTBOX_CHANNEL } from './outbox/wake-dispatcher.js';
export { claimDue, type Delivery, type DeliveryPayloads } from './outbox/claim-due.js';
export {
  markFailed,
  markInDoubt,
  markSending,
  markSent,
  markSuppressed,
  pendingCount,
  releaseClaims,
  retryLater,
} from './outbox/settle-delivery.js';
export { readOutbox, sendingMails, type OutboxFilter } from './outbox/read-outbox.js';
export type { OutboxRow, OutboxStatus } from './entities/outbox-row.js';
export {
  adviseLines,
  allocatedAmounts,
  allocationLinesOf,
  saveAllocationLines,
  type AdvisedLine,
  type AllocatedLine,
  type LinesSummary,
} from './repositories/allocation-lines.js';
export { applicationsKeptFrom, keptFromStream } from './repositories/conflicts.js';
export { applicationsAwaitingOpinion } from './repositories/awaited-opinions.js';
export { applicationsReckoning } from './repositories/reckoning-applications.js';
export { applicationsRunningOver } from './repositories/running-over.js';
export { applicationsNotNotified, isAnnounced } from './repositories/announcement.js';
export { applicationPage, type ApplicationLine, type ApplicationPage } from './repositories/application-pages.js';
export { reasonsVersions, type ReasonsVersion } from './repositories/reasons-versions.js';
export {
  documentOf,
  documentsOf,
  handedInOf,
  type DocumentLine,
  type HandedInFile,
} from './repositories/kept-files.js';
export {
  executionsNotKept,
  historiesOf,
  historyOf,
  keepHistory,
  unkeptRuns,
  type EndedHistory,
  type HistoryLine,
} from './repositories/kept-histories.js';
export { decodeHistory, type DecodedEvent } from './histories/decode-history.js';
export { decodePayloads } from './histories/decode-payloads.js';
export { mandatesOf, type MandateLine } from './repositories/mandates.js';
export { conductedNow, conductRound, deadlinesOf, openDeadlines, openStreams } from './repositories/open-work.js';
export { boardFiles, type BoardFile } from './repositories/board-files.js';
export {
  calendarEntries,
  type CalendarFilter,
  type CalendarRow,
  type CalendarRule,
} from './repositories/calendar-entries.js';
export {
  calendarFeedOf,
  calendarFeedsOf,
  keepCalendarFeed,
  revokeCalendarFeed,
  type CalendarFeedRow,
} from './repositories/calendar-feeds.js';
export { lapsingDeadlines, hasDeadlinesAhead } from './repositories/lapsing-deadlines.js';
export { requestedToAwarded, type RequestedToAwarded } from './repositories/requested-to-awarded.js';
export { closingFigures, countApplications, roundProgress, type RoundCounts } from './repositories/round-figures.js';
export { regionalReach, type RegionalReach } from './repositories/regional-reach.js';
export type { DeadlineCode, DeadlineRow } from './entities/deadline-row.js';
export { papersOf, type Paper } from './repositories/papers.js';
export { mailsOfStreams, streamsOfFile, wallTime, type CausedMail, type StreamEnd } from './repositories/evidence.js';
export { referencesOf, type CaseReferences } from './repositories/case-references.js';
export {
  publishedAwards,
  registeredAwards,
  type PublishedAward,
  type WantedAwards,
} from './repositories/published-awards.js';
export { readLedger, ledgerLines, waitingFromRoom, type LedgerLineRow } from './ledger/read-ledger.js';
export { carriedOf } from './journal/carried-of.js';
export { readYearLedgers } from './ledger/year-ledgers.js';
export { reconcileLedger, type Reconciliation } from './ledger/reconcile-ledger.js';
export { shortLines, trancheAmounts, type TrancheLine } from './repositories/tranche-lines.js';
export {
  bankAccountsOf,
  confirmedAccount,
  keepBankAccount,
  ordersForFinance,
  paymentFailures,
  paymentPage,
  type OrderForFinance,
  type PaymentLine,
} from './repositories/payments.js';
export { representationsOf, type RepresentationLine } from './repositories/representations.js';
export { keepOutsideParty, type OutsideParty, outsidePartyOf } from './repositories/outside-parties.js';
export { adviceOf, type AdviceLine } from './repositories/advice.js';
export { mergersOf, type MergerLine } from './repositories/mergers.js';
export { codeOf, keepAddress, mailboxesOf, type MailboxLine } from './repositories/mailboxes.js';
export { standingSettlement } from './repositories/standing-settlement.js';
export { absencesOf, type AbsenceLine } from './repositories/absences.js';
export type { BankAccountRow } from './entities/bank-account-row.js';
export { DEADLINE_REASONS } from './projections/deadlines.js';
