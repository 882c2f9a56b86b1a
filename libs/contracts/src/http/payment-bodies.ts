import { KNOWN_CONTACTS, PAYMENT_FAILURES } from '@ronde/domain';
import { z } from 'zod';
import { possibleAction } from './answers.js';
import { pageOfRows } from './page.js';
import { cents, instant, line, localDate, ofApplication, pageOf, reason } from './values.js';

export const bankAccountBody = z
  .strictObject({ iban: z.string().min(15).max(42) })
  .meta({ id: 'BankAccount', description: 'The account to be paid on; spaces are allowed.' });

export const bankAccountJudgementBody = z
  .strictObject({
    accountId: z.string(),
    confirmed: z.boolean(),
    through: z.enum(KNOWN_CONTACTS),
    reason: reason.optional(),
  })
  .meta({
    id: 'JudgeBankAccount',
    description: 'What the municipality said when it was asked through a known contact.',
  });

export const bankAccountView = z
  .object({
    accountId: z.string(),
    iban: z.string().meta({ description: 'Whole for who checks and pays; for others the last four characters.' }),
    status: z.enum(['GIVEN', 'CONFIRMED', 'REJECTED', 'REPLACED']),
    givenBy: z.string(),
    givenAt: instant,
    judgedBy: z.string().nullable(),
    judgedAt: instant.nullable(),
    through: z.enum(KNOWN_CONTACTS).nullable(),
  })
  .meta({ id: 'BankAccountView' });
export const bankAccountList = z.object({ items: z.array(bankAccountView) }).meta({ id: 'BankAccounts' });

export const preparePaymentBody = z
  .strictObject({ commitmentNumber: line, cashYear: z.int(), reason: reason.optional() })
  .meta({ id: 'PreparePayment' });
export const returnPaymentBody = z.strictObject({ reason }).meta({ id: 'ReturnPayment' });
export const confirmPaymentBody = z.strictObject({ paidOn: localDate }).meta({ id: 'ConfirmPayment' });
export const failPaymentBody = z
  .strictObject({ failure: z.enum(PAYMENT_FAILURES), reason: reason.optional() })
  .meta({ id: 'FailPayment' });

const paymentStatus = z.enum(['DUE', 'PREPARED', 'APPROVED', 'EXPORTED', 'PAID', 'DROPPED']);

const paymentRow = z
  .object({
    paymentId: z.string(),
    payment: z.string().meta({ description: 'The part of the id that addresses use.', examples: ['gm0518-1/1'] }),
    roundId: z.string(),
    applicationId: z.string(),
    municipality: z.string(),
    status: paymentStatus,
    amountCents: cents,
    caseReference: z.string(),
    decidedBy: z.string(),
    dueOn: localDate,
    dueAt: instant,
    budgetYear: z.int().nullable(),
    accountId: z.string().nullable(),
    commitmentNumber: z.string().nullable(),
    cashYear: z.int().nullable(),
    preparedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    exportedAt: instant.nullable(),
    paidOn: localDate.nullable(),
    failures: z.int(),
    escalated: z.boolean(),
  })
  .meta({ id: 'PaymentRow' });
export const paymentPage = pageOfRows(paymentRow, 'PaymentPage');
export const paymentsQuery = z.strictObject({
  ...{ ...pageOf(1_000, 100), status: paymentStatus.optional(), application: ofApplication.optional() },
});

/** One order with the account it is paid on, and what can be done with it. */
export const paymentView = paymentRow
  .extend({
    stream: z.string(),
    position: z.int(),
    account: bankAccountView
      .pick({ accountId: true, iban: true, status: true })
      .nullable()
      .meta({ description: 'The one it was prepared on, or would be now; none while none is confirmed.' }),
    failed: z
      .array(z.object({ failure: z.enum(PAYMENT_FAILURES), at: instant }))
      .meta({ description: 'How often finance could not pay it, and why.' }),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'Payment' });
