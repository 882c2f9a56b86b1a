import { Entity } from 'typeorm';
import { bytes, cents, instant, text, whole } from './columns.js';

/** A letter as it was sent, with its hash. */
@Entity('document')
export class DocumentRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly stream: string;
  @whole() readonly position: number;
  @text() readonly kind: string;
  @text() readonly title: string;
  @text() readonly sha256: string;
  @bytes() readonly bytes: Buffer;
  @instant() readonly createdAt: string;
  @text({ nullable: true }) readonly reference: string | null;
  @cents({ nullable: true }) readonly outboxId: number | null;
}
