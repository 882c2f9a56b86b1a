import type { KnownContact } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, text } from './columns.js';

/** An account a municipality wants to be paid on: the only row that knows its number. */
@Entity('bank_account')
export class BankAccountRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @text() readonly iban: string;
  @text() readonly status: 'GIVEN' | 'CONFIRMED' | 'REJECTED' | 'REPLACED';
  @text() readonly givenBy: string;
  @instant() readonly givenAt: string;
  @text({ nullable: true }) readonly judgedBy: string | null;
  @instant({ nullable: true }) readonly judgedAt: string | null;
  @text({ nullable: true }) readonly through: KnownContact | null;
}
