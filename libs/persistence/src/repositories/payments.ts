import type { PaymentFailure, PaymentState } from '@ronde/domain';
import { columnsOf, row, rows, type Database, type Transaction } from '../database/rows.js';
import { BankAccountRow } from '../entities/bank-account-row.js';
import { PaymentRow } from '../entities/payment-row.js';

/** An order as a list shows it. */
export type PaymentLine = PaymentRow & { readonly municipality: string };

/** The orders of a round, the first due first; of one status, municipality, application or id if given, after a place, at most `limit`. */
export function paymentPage(
  database: Database,
  roundId: string,
  page: {
    readonly status?: PaymentState['status'] | undefined;
    readonly municipalities?: readonly string[] | undefined;
    readonly applicationId?: string | undefined;
    readonly id?: string;
    readonly after?: { readonly dueOn: string; readonly id: string };
    readonly limit: number;
  },
): Promise<readonly PaymentLine[]> {
  const { status, municipalities, applicationId, id, limit, after = { dueOn: '-infinity', id: '' } } = page;
  return rows(
    database,
    `SELECT ${columnsOf(database, PaymentRow, 'p', ['caseReference'])}, a.case_reference AS "caseReference",
       a.lead_municipality AS municipality
     FROM payment p JOIN application a ON a.id = p.application_id
     WHERE p.round_id = $1 AND ($2::text IS NULL OR p.status = $2) AND ($3::text[] IS NULL OR a.lead_municipality = ANY ($3))
       AND ($7::text IS NULL OR p.application_id = $7) AND ($8::text IS NULL OR p.id = $8)
       AND (p.due_on, p.id) > ($4::date, $5) ORDER BY p.due_on, p.id LIMIT $6`,
    [
      ...[roundId, status ?? null, municipalities ?? null, after.dueOn, after.id, limit],
      ...[applicationId ?? null, id ?? null],
    ],
  );
}

/** Each time finance could not pay an order, the first first. */
export function paymentFailures(
  database: Database,
  paymentId: string,
): Promise<readonly { readonly failure: PaymentFailure; readonly at: string }[]> {
  return rows(
    database,
    `SELECT data ->> 'failure' AS failure, at FROM journal_fact WHERE stream = $1 AND type = 'paymentFailed' ORDER BY position`,
    [`payment/${paymentId}`],
  );
}

/** An order as finance needs it. */
export interface OrderForFinance {
  readonly paymentId: string;
  readonly municipality: string;
  readonly creditor: string | null;
  readonly iban: string;
  readonly amountCents: number;
  readonly remittance: string;
  readonly commitmentNumber: string;
  readonly cashYear: number;
  readonly dueOn: string;
}

/** The orders that went out and are not paid yet, each on the account that is confirmed for its application. */
export function ordersForFinance(database: Database, roundId: string): Promise<readonly OrderForFinance[]> {
  return rows(
    database,
    `SELECT p.id AS "paymentId", a.lead_municipality AS municipality, m.name AS creditor, b.iban,
            p.amount_cents AS "amountCents", a.case_reference AS remittance, p.commitment_number AS "commitmentNumber",
            p.cash_year AS "cashYear", p.due_on AS "dueOn"
     FROM payment p JOIN application a ON a.id = p.application_id
       JOIN bank_account b ON b.id = p.account_id AND b.status = 'CONFIRMED'
       LEFT JOIN municipality m ON m.code = a.lead_municipality
     WHERE p.round_id = $1 AND p.status = 'EXPORTED' ORDER BY p.due_on, p.id`,
    [roundId],
  );
}

/** The accounts given for an application, the latest first. */
export function bankAccountsOf(database: Database, applicationId: string): Promise<readonly BankAccountRow[]> {
  return rows(
    database,
    `SELECT ${columnsOf(database, BankAccountRow, 'b')} FROM bank_account b WHERE application_id = $1
     ORDER BY given_at DESC, id`,
    [applicationId],
  );
}

/** The id of the account an application is paid on; undefined while none is confirmed. */
export async function confirmedAccount(database: Database, applicationId: string): Promise<string | undefined> {
  const found = await row<{ id: string }>(
    database,
    `SELECT id FROM bank_account WHERE application_id = $1 AND status = 'CONFIRMED'`,
    [applicationId],
  );
  return found?.id;
}

/** Keeps an account that was given, in the transaction of the fact that names it. */
export function keepBankAccount(
  transaction: Transaction,
  account: Omit<BankAccountRow, 'status' | 'judgedBy' | 'judgedAt' | 'through'>,
): void {
  transaction.insert(BankAccountRow, { ...account, status: 'GIVEN' });
}
