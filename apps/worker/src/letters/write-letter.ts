import { createHash } from 'node:crypto';
import { letterTitle, renderLetter, type LetterData, type LetterKind } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { addressedToSuccessor } from './addressed-to-successor.js';
import type { Cause } from './cause.js';
import type { ExplainedDate } from './explained-dates.js';
import { withReasons } from './why-these-dates.js';
import { evaluationReminderData, intendedSettlementData, settlementData } from './aftercare-letters.js';
import { awardAmendmentData, changeDecisionData, intendedRevocationData } from './amendment-letters.js';
import { intendedRefusalData } from './intended-refusal-letter.js';
import { awardData, rejectionData } from './decision-letters.js';
import { interestDecisionData, paymentPlanData, paymentReminderData, recoveryClaimData } from './recovery-letters.js';
import { acknowledgementData, supplementRequestData } from './intake-letters.js';
import { penaltyDecisionData } from './penalty-letters.js';
import { signedBy } from './signatory.js';
import {
  hearingInvitationData,
  objectionAdjournmentData,
  objectionConfirmationData,
  objectionCureRequestData,
  objectionDecisionData,
} from './objection-letters.js';

/** The letter that goes along with a mail. */
export interface WrittenLetter {
  readonly filename: string;
  /** The version for readers (PDF/UA-1). */
  readonly pdf: Uint8Array;
}

type Assembling = { readonly [K in LetterKind]: (database: Database, cause: Cause) => Promise<LetterData<K>> };

const ASSEMBLING: Assembling = {
  acknowledgement: acknowledgementData,
  'supplement-request': supplementRequestData,
  award: awardData,
  'award-amendment': awardAmendmentData,
  'change-decision': changeDecisionData,
  rejection: rejectionData,
  'evaluation-reminder': evaluationReminderData,
  'intended-settlement': intendedSettlementData,
  'intended-revocation': intendedRevocationData,
  'intended-refusal': intendedRefusalData,
  settlement: settlementData,
  'recovery-claim': recoveryClaimData,
  'payment-plan': paymentPlanData,
  'payment-reminder': paymentReminderData,
  'interest-decision': interestDecisionData,
  'objection-confirmation': objectionConfirmationData,
  'objection-cure-request': objectionCureRequestData,
  'hearing-invitation': hearingInvitationData,
  'objection-adjournment': objectionAdjournmentData,
  'objection-decision': objectionDecisionData,
  'penalty-decision': penaltyDecisionData,
};

/** The fact a letter is about, and why the dates of its file are those dates. */
export interface Explained {
  readonly cause: Cause;
  readonly dates: readonly ExplainedDate[];
}

/**
 * Writes the letter of a mail and keeps it, once: asked again for the same delivery, it gives the letter that was kept.
 * Two versions are kept, each with its hash: for the archive (PDF/A-2a, `letter-<id>`) and as it is sent, for readers
 * (PDF/UA-1, `letter-<id>-reader`). The letter bears the day of the fact, not that of the writing.
 */
export async function writeLetter(
  database: DataSource,
  kind: LetterKind,
  { cause, dates }: Explained,
  outboxId: number,
): Promise<WrittenLetter> {
  const filename = `${letterTitle(kind).toLowerCase().replaceAll(' ', '-')}-${cause.on}.pdf`;
  const kept = await keptLetter(database, outboxId);
  if (kept) return { filename, pdf: kept };
  const assembled = await addressedToSuccessor(database, cause, await ASSEMBLING[kind](database, cause));
  const data = withReasons(assembled, dates);
  const { archive, reader } = await rendered(kind, await signedBy(database, cause, data));
  await keep(database, { kind, cause, outboxId, archive, reader });
  return { filename, pdf: reader };
}

async function rendered<K extends LetterKind>(kind: K, data: LetterData<K>) {
  return { archive: await renderLetter(kind, data, 'archive'), reader: await renderLetter(kind, data, 'reader') };
}

async function keptLetter(database: Database, outboxId: number): Promise<Uint8Array | undefined> {
  const [kept] = await database.query<{ bytes: Buffer }[]>('SELECT bytes FROM document WHERE id = $1', [
    `letter-${outboxId}-reader`,
  ]);
  return kept?.bytes;
}

interface ToKeep {
  readonly kind: LetterKind;
  readonly cause: Cause;
  readonly outboxId: number;
  readonly archive: Uint8Array;
  readonly reader: Uint8Array;
}

/** In one statement, so that both are there or neither. */
async function keep(database: Database, { kind, cause, outboxId, archive, reader }: ToKeep): Promise<void> {
  const { stream, entry, letterReference } = cause;
  const title = letterTitle(kind);
  await database.query(
    `INSERT INTO document (id, round_id, stream, position, kind, title, sha256, bytes, created_at, outbox_id, reference)
     VALUES ($1, $3, $4, $5, $6, $7, $8, $9, $10, $2, $13),
            ($1 || '-reader', $3, $4, $5, $6 || '-reader', $7 || ' (versie voor de lezer)', $11, $12, $10, NULL, $13)`,
    [
      ...[`letter-${outboxId}`, outboxId, entry.roundId, stream, entry.position, kind, title],
      ...[sha256(archive), Buffer.from(archive), entry.at, sha256(reader), Buffer.from(reader), letterReference],
    ],
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
