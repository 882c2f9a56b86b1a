import type { Role } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, json, serial, text, whole, yesNo } from './columns.js';

/** One fact at its place in its stream; the columns of docs/journal-format.md. */
@Entity('journal_fact')
export class JournalFactRow {
  @serial() readonly id: number;
  @text({ primary: true }) readonly stream: string;
  @whole({ primary: true }) readonly position: number;
  @text() readonly roundId: string;
  @text() readonly commandId: string;
  @text() readonly type: string;
  @json() readonly data: unknown;
  @text() readonly actorId: string;
  @text() readonly actorRole: Role;
  @text() readonly actorOrganisation: string;
  @instant() readonly at: string;
  @instant() readonly recordedAt: string;
  @text({ nullable: true }) readonly reason: string | null;
  @yesNo() readonly receipt: boolean;
  @text() readonly previousHash: string;
  @text() readonly hash: string;
  /** The transaction that wrote it, for who follows the journal; no part of the hash. */
  @cents() readonly transactionId: number;
}
