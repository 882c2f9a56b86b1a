import { Entity } from 'typeorm';
import { instant, json, text } from './columns.js';

/** The answer a command was given; the same command gets the same answer again. */
@Entity('journal_command')
export class JournalCommandRow {
  @text({ primary: true }) readonly stream: string;
  @text({ primary: true }) readonly commandId: string;
  @json() readonly answer: unknown;
  @instant() readonly recordedAt: string;
}
