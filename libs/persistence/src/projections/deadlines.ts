import type { Instant, LocalDate } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import type { DeadlineCode } from '../entities/deadline-row.js';
import type { FactPlace } from './projection.js';

/** Why each term runs, as people read it. */
export const DEADLINE_REASONS: Readonly<Record<DeadlineCode, string>> = {
  CALL_CLOSING: 'Last day of the call, set by the authority.',
  ADMISSION: 'Day by which a person decides whether the file is taken in (assumption).',
  COMPLETENESS: 'Day by which the file is checked for completeness (assumption).',
  SUPPLEMENT: 'Last day to complete the application (Awb 4:5).',
  UNTREATED: 'Four weeks to tell that the application is not treated, after the supplement or its term (Awb 4:5(4)).',
  DECISION:
    'Eight weeks after receipt (Awb 4:13(2)), later by what suspended it (Awb 4:15) or was announced (Awb 4:14).',
  ASSESSMENT_JENV: 'Day by which Justice and Security assesses, set by the authority.',
  ASSESSMENT_SZW: 'Day by which Social Affairs assesses, set by the authority.',
  ALLOCATION: 'Day by which a division of the ceiling is proposed, set by the authority.',
  AWARD: 'Day by which the allocated amount is decided on, set by the authority.',
  OBJECTION: 'Six weeks after the decision was notified (Awb 6:7, 6:8(1)), ending on a working day (Awt 1(1)).',
  PAYMENT: 'Six weeks after the decision was notified (Awb 4:87(1)), ending on a working day (Awt 1(1)).',
  ACCOUNTABILITY: 'Accountability information reaches the ministry of the Interior by 15 July (Fvw 17a(1)).',
  ACCOUNTABILITY_EXTENSION: 'Two weeks in which BZK answers a request for a later day to account (Fvw 17b(2)).',
  PAYMENT_SUSPENSION: 'Last day of the 26 weeks that general payments can be suspended (Fvw 17b(3)).',
  SETTLEMENT: 'Twenty-two weeks after the accountability information was received (Regeling 2022 art. 10(2)).',
  CHANGE_REQUEST: 'Eight weeks after the change request was received (Awb 4:13(2)).',
  VIEWS: 'Last day to give views on what is intended (Awb 4:7, 4:8; the length is an assumption).',
  EVALUATION: 'Day by which the evaluation is handed in, set by the authority.',
  MONITORING: 'Day by which the yearly monitoring is handed in, set by the authority.',
  REPAYMENT:
    'Six weeks after the claim was notified (Awb 4:87(1)), a day of a payment plan, or the end of a payment reminder.',
  OBJECTION_DECISION:
    'Six weeks, or twelve with a committee, after the objection term ended (Awb 7:10), later by what suspended or lengthened it.',
  OBJECTION_CURE: 'Last day to cure what the objection lacks (Awb 6:6).',
  HEARING: 'Day of the hearing, set by the authority (Awb 7:2).',
  HEARING_DOCUMENTS: 'Last day to send documents before the hearing (Awb 7:4(1)).',
  HEARING_INSPECTION: 'Last day to lay the papers open for inspection before the hearing (Awb 7:4(2)).',
  APPEAL: 'Last day to go to court (Awb 6:7, 8:1).',
  PENALTY_GRACE: 'Two weeks after the notice of default: a decision until then prevents a penalty (Awb 4:17(3)).',
  PENALTY_FIXING: 'Two weeks after the last day over which a penalty is due, to fix it (Awb 4:18).',
  PENALTY_PAYMENT: 'Six weeks after the penalty was fixed, to pay it (Awb 4:87(1)).',
};

/** A term begins to run, or from now on ends on another day. */
export function setDeadline(
  transaction: Transaction,
  place: FactPlace,
  code: DeadlineCode,
  due: { readonly dueOn: LocalDate; readonly dueAt?: Instant },
): void {
  transaction.run(
    `INSERT INTO deadline (stream, code, round_id, due_on, due_at, explanation) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (stream, code) DO UPDATE SET due_on = $4, due_at = $5, done_at = NULL`,
    [place.stream, code, place.roundId, due.dueOn, due.dueAt ?? null, DEADLINE_REASONS[code]],
  );
}

/** The decision period of an application from now on ends on another day. */
export function moveDecision(transaction: Transaction, place: FactPlace, decisionDueOn: LocalDate): void {
  transaction.update(ApplicationRow, { id: place.id }, { decisionDueOn });
  setDeadline(transaction, place, 'DECISION', { dueOn: decisionDueOn });
}

/** What a term ran for was not done after all: it runs again to the day it had. */
export function reopenDeadline(transaction: Transaction, { stream }: FactPlace, code: DeadlineCode): void {
  transaction.run('UPDATE deadline SET done_at = NULL WHERE stream = $1 AND code = $2', [stream, code]);
}

/** What these terms ran for was done, or they run no more; with no codes, every term of the file. */
export function endDeadlines(transaction: Transaction, place: FactPlace, ...codes: DeadlineCode[]): void {
  transaction.run(
    `UPDATE deadline SET done_at = $3
     WHERE stream = $1 AND done_at IS NULL AND (cardinality($2::text[]) = 0 OR code = ANY ($2))`,
    [place.stream, codes, place.at],
  );
}
