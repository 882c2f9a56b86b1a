import { addDays, type Instant, type LocalDate } from '@ronde/domain';

/** A last day, as it goes into a calendar. */
export interface CalendarEntry {
  /** The same for every version of one deadline, so that a moved date replaces the old one. */
  readonly uid: string;
  /** Grows with each version. */
  readonly sequence: number;
  readonly stampedAt: Instant;
  readonly on: LocalDate;
  readonly title: string;
  readonly url: string;
}

/** The entry as an iCalendar file (RFC 5545): a whole day that blocks no time, with a reminder a day before. */
export function iCalendar(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ronde//Versterkingsgelden//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${compact(`${entry.stampedAt.slice(0, 19)}Z`)}`,
    `DTSTART;VALUE=DATE:${compact(entry.on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.on, 1))}`,
    `SUMMARY:${escaped(entry.title)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(entry.title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (time: string): string => time.replace(/[-:]/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: no line is longer than 75 octets; what follows begins with a space. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
