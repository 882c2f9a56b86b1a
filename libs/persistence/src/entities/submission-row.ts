import { Entity } from 'typeorm';
import { instant, json, text, whole } from './columns.js';

/** What was handed in, word for word, with the hash its acknowledgement prints. */
@Entity('submission')
export class SubmissionRow {
  @text({ primary: true }) readonly stream: string;
  @whole({ primary: true }) readonly position: number;
  @text() readonly roundId: string;
  @text() readonly kind: string;
  @json() readonly content: unknown;
  @text() readonly contentHash: string;
  @instant() readonly receivedAt: string;
}
