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

/** A calendar with no more in it than days and what falls on them: what a feed may show to whoever has its address. */
export interface CalendarFeedContent {
  readonly name: string;
  readonly stampedAt: Instant;
  readonly days: readonly { readonly uid: string; readonly on: LocalDate; readonly title: string }[];
}

/** One deadline as an iCalendar file (RFC 5545): a whole day that blocks no time, with a reminder a day before. */
export function iCalendar(entry: CalendarEntry): string {
  return file([
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    ...wholeDay(entry),
    `URL:${entry.url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(entry.title)}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
}

/** Many days as one calendar that is subscribed to; readers ask again each hour. */
export function iCalendarFeed({ name, stampedAt, days }: CalendarFeedContent): string {
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${day.uid}`,
    ...wholeDay({ ...day, stampedAt }),
    'END:VEVENT',
  ]);
  return file([`X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', ...events]);
}

function wholeDay({ stampedAt, on, title }: Pick<CalendarEntry, 'stampedAt' | 'on' | 'title'>): readonly string[] {
  return [
    `DTSTAMP:${compact(`${stampedAt.slice(0, 19)}Z`)}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
  ];
}

function file(lines: readonly string[]): string {
  const whole = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ronde//Versterkingsgelden//NL',
    ...lines,
    'END:VCALENDAR',
  ];
  return whole.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (time: string): string => time.replace(/[-:]/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const UTF8 = new TextEncoder();

/** RFC 5545, 3.1: no line is longer than 75 octets; what follows begins with a space. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = UTF8.encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
