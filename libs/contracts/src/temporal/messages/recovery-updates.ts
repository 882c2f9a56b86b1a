import type { Instalment, LocalDate } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator registers money that came in, in cents. */
export interface RegisterRepayment extends Command {
  readonly amountCents: number;
  readonly receivedOn: LocalDate;
}
/** An administrator lets a municipality pay in parts (Awb 4:94). */
export interface GrantPaymentPlan extends Command {
  readonly instalments: readonly Instalment[];
  readonly interestFree?: boolean;
}
/** An administrator calls a municipality in default to pay (Awb 4:112). */
export type DemandPayment = Command;
/** An approver fixes the interest that ran (Awb 4:99). */
export type FixInterest = Command;
/** An approver lets go of what is still owed, with a reason. */
export type WriteOffRecovery = Command;
