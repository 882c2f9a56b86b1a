import { Entity } from 'typeorm';
import { instant, json, text, whole } from './columns.js';

/** A key somebody sent with a request, what the request said, and how it was answered. */
@Entity('idempotency_key')
export class IdempotencyKeyRow {
  @text({ primary: true }) readonly actor: string;
  @text({ primary: true }) readonly key: string;
  @text() readonly bodyHash: string;
  @whole({ nullable: true }) readonly answerStatus: number | null;
  @json({ nullable: true }) readonly answerBody: unknown;
  @instant() readonly createdAt: string;
}
