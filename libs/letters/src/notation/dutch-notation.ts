const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const amsterdamClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An amount in cents as a Dutch letter prints it: 125000000 is "€ 1.250.000,00", never broken over lines. */
export function euroText(cents: number): string {
  const euros = Math.trunc(Math.abs(cents) / 100).toString();
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = (Math.abs(cents) % 100).toString().padStart(2, '0');
  return `${cents < 0 ? '-' : ''}€\u00a0${grouped},${rest}`;
}

/** A calendar date in full: '2026-12-04' is "4 december 2026". */
export function dayText(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${day.getUTCDate()}\u00a0${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}

/** A calendar date with its day of the week: '2026-12-04' is "vrijdag 4 december 2026". */
export function weekdayText(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${weekdays[day.getUTCDay()] ?? ''} ${dayText(date)}`;
}

/** A UTC instant on the clock of Europe/Amsterdam: "woensdag 14 oktober 2026 om 16.42 uur". */
export function momentText(instant: string): string {
  const parts = new Map(amsterdamClock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return `${weekdayText(date)} om ${parts.get('hour')}.${parts.get('minute')}\u00a0uur`;
}
