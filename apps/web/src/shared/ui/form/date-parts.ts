/** A date as it is typed: three numbers, each as far as it has been typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `2026-12-04` in three parts; three empty ones for no date. */
export function partsOf(date: string): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return { day: bare(day), month: bare(month), year };
}

/** The date as `2026-12-04`; undefined for what is not on the calendar. */
export function dateOfParts({ day, month, year }: DateParts): string | undefined {
  if (![day, month, year].every((part) => /^\d+$/.test(part.trim()))) return undefined;
  const date = `${year.trim().padStart(4, '0')}-${day2(month)}-${day2(day)}`;
  const at = new Date(`${date}T00:00:00Z`);
  return year.trim().length === 4 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
    ? date
    : undefined;
}

const bare = (part: string) => part.replace(/^0/, '');
const day2 = (part: string) => part.trim().padStart(2, '0');
