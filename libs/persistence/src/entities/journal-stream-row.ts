import { Entity } from 'typeorm';
import { text, whole } from './columns.js';

/** Where a stream stands: the row that every writer locks first. */
@Entity('journal_stream')
export class JournalStreamRow {
  @text({ primary: true }) readonly stream: string;
  @text() readonly roundId: string;
  @whole() readonly headPosition: number;
  @text() readonly headHash: string;
  @whole() readonly lastReceiptPosition: number;
}
