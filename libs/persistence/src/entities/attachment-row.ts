import { Entity } from 'typeorm';
import { bytes, instant, text, whole } from './columns.js';

/** A file that belongs to a draft, was uploaded for an application, or belongs to what was handed in. */
@Entity('attachment')
export class AttachmentRow {
  @text({ primary: true }) readonly id: string;
  @text({ nullable: true }) readonly draftId: string | null;
  @text({ nullable: true }) readonly stream: string | null;
  /** Stream of the application it was uploaded for, by which organisation and by whom. */
  @text({ nullable: true }) readonly uploadedFor: string | null;
  @text({ nullable: true }) readonly uploadedBy: string | null;
  @text({ nullable: true }) readonly uploader: string | null;
  /** Place of what it came with, and when that was. */
  @whole({ nullable: true }) readonly position: number | null;
  @instant({ nullable: true }) readonly receivedAt: string | null;
  @text() readonly name: string;
  @text() readonly mediaType: string;
  @whole() readonly size: number;
  @text() readonly sha256: string;
  @bytes() readonly bytes: Buffer;
  @instant() readonly createdAt: string;
}
