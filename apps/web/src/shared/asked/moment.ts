const ZONE = 'Europe/Amsterdam';

/** The instant at which the clocks in the Netherlands show this date and time; undefined for what no clock shows. */
export function momentOf(date: string | undefined, time: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d\d)$/.exec(time) ?? [];
  if (date === undefined || hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const shown = `${date}T${hours.padStart(2, '0')}:${minutes}`;
  // Summer time first: an hour that comes twice is the earlier one; one that is skipped is shown by neither.
  return [2, 1]
    .map((ahead) => new Date(Date.parse(`${shown}:00.000Z`) - ahead * 3_600_000))
    .find((instant) => clockAt(instant) === shown)
    ?.toISOString();
}

function clockAt(instant: Date): string {
  return instant.toLocaleString('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T');
}
