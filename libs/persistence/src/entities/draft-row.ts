import { Entity } from 'typeorm';
import { instant, json, text, whole } from './columns.js';

/** An application somebody is still writing. */
@Entity('draft')
export class DraftRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly municipality: string;
  @text() readonly owner: string;
  @json() readonly content: unknown;
  @whole() readonly version: number;
  @text({ nullable: true }) readonly submittedAs: string | null;
  @instant() readonly createdAt: string;
  @instant() readonly updatedAt: string;
}
