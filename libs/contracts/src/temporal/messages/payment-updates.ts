import type { KnownContact, LocalDate, PaymentBooking, PaymentFailure } from '@ronde/domain';
import type { Command } from '../command.js';

/** An official confirms or rejects the account that was given last. */
export interface JudgeBankAccount extends Command {
  readonly accountId: string;
  readonly confirmed: boolean;
  readonly through: KnownContact;
}
/** An administrator prepares an order to pay. */
export type PreparePayment = Command & PaymentBooking;
/** Another person approves it. */
export type ApprovePayment = Command;
/** An approver sends it back with a reason. */
export type ReturnPayment = Command;
/** An administrator hands it to finance. */
export type ExportPayment = Command;
/** Finance says that it was paid. */
export interface ConfirmPayment extends Command {
  readonly paidOn: LocalDate;
}
/** Finance says that it could not be paid. */
export interface FailPayment extends Command {
  readonly failure: PaymentFailure;
}
