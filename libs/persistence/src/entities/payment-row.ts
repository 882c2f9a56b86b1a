import type { PaymentState } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, localDate, text, whole, yesNo } from './columns.js';

/** An order to pay an award, or what an amendment added to it. */
@Entity('payment')
export class PaymentRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @cents() readonly amountCents: number;
  @text() readonly caseReference: string;
  @text() readonly decidedBy: string;
  @localDate() readonly dueOn: string;
  @instant() readonly dueAt: string;
  @text() readonly status: PaymentState['status'];
  @whole({ nullable: true }) readonly budgetYear: number | null;
  @text({ nullable: true }) readonly accountId: string | null;
  @text({ nullable: true }) readonly commitmentNumber: string | null;
  @whole({ nullable: true }) readonly cashYear: number | null;
  @text({ nullable: true }) readonly preparedBy: string | null;
  @text({ nullable: true }) readonly approvedBy: string | null;
  @instant({ nullable: true }) readonly exportedAt: string | null;
  @localDate({ nullable: true }) readonly paidOn: string | null;
  @whole() readonly failures: number;
  @yesNo() readonly escalated: boolean;
}
