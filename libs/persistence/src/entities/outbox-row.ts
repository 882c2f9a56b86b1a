import { Entity } from 'typeorm';
import { instant, json, serial, text, whole } from './columns.js';

/** Where a delivery stands. `in-doubt`: it may have left or not, and a person must look. */
export type OutboxStatus = 'pending' | 'sending' | 'sent' | 'in-doubt' | 'failed' | 'suppressed';

/** Something that must leave after its facts were committed: a mail, or a message for the engine. */
@Entity('outbox')
export class OutboxRow {
  @serial({ primary: true }) readonly id: number;
  @text() readonly roundId: string;
  @text() readonly stream: string;
  @whole() readonly position: number;
  @whole() readonly ordinal: number;
  @text() readonly kind: 'engine' | 'mail';
  @text() readonly target: string;
  @json() readonly payload: unknown;
  @text() readonly status: OutboxStatus;
  @whole() readonly attempts: number;
  @instant() readonly nextAttemptAt: string;
  @text({ nullable: true }) readonly lastError: string | null;
  @instant() readonly createdAt: string;
  @instant({ nullable: true }) readonly settledAt: string | null;
  @text({ nullable: true }) readonly messageId: string | null;
}
