import { Entity } from 'typeorm';
import { bytes, instant, text, whole } from './columns.js';

/** A file that belongs to a draft, or to what was handed in. */
@Entity('attachment')
export class AttachmentRow {
  @text({ primary: true }) readonly id: string;
  @text({ nullable: true }) readonly draftId: string | null;
  @text({ nullable: true }) readonly stream: string | null;
  @text() readonly name: string;
  @text() readonly mediaType: string;
  @whole() readonly size: number;
  @text() readonly sha256: string;
  @bytes() readonly bytes: Buffer;
  @instant() readonly createdAt: string;
}
