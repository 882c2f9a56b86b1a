import { ApplicationFailure } from '@temporalio/common';
import type { RecordResult } from '@ronde/contracts';
import { ledgerOverrun, RuleViolation } from '@ronde/domain';

/**
 * A broken rule as the one failure that refuses an Update without stalling the workflow. Anything else is a bug and
 * stays one.
 */
export function asUpdateFailure(error: unknown): unknown {
  if (!(error instanceof RuleViolation)) return error;
  const { field, figures } = error;
  const details = field === undefined && figures === undefined ? [] : [{ field, figures }];
  return ApplicationFailure.create({ message: error.message, type: error.code, nonRetryable: true, details });
}

/** Somebody was ahead: the file stands at another position than the one that was seen. */
export function staleVersion(position: number): RuleViolation {
  return new RuleViolation('STALE_VERSION', `This file has changed since you opened it (now at ${position}).`);
}

/** Why the journal wrote nothing, as a refusal for people; receipts that came in meanwhile are no refusal. */
export function whyNothingWasWritten(
  result: Exclude<RecordResult, { readonly outcome: 'recorded' | 'newerReceipts' }>,
): RuleViolation {
  switch (result.outcome) {
    case 'stale':
      return staleVersion(result.position);
    case 'mandateEnded':
      return new RuleViolation('NO_MANDATE', 'Your mandate was revoked just now; somebody who holds one must decide.');
    case 'claimMoved':
      return new RuleViolation(
        'CLAIM_MOVED',
        'What is settled or repaid changed just now; read the file and try again.',
      );
    case 'unstorable':
      return new RuleViolation('FIELD_INVALID', 'This has a character or a number that cannot be stored.');
    case 'overrun':
      return ledgerOverrun(result.overrun);
  }
}
