/** One part more than a plan may have: the API then says so. */
const MOST = 61;

/** What is owed in so many parts a month apart, from a first day on; the last part makes up what does not divide. */
export function equalParts(owedCents: number, count: number, firstDueOn: string) {
  const part = count > 0 ? Math.floor(owedCents / count) : 0;
  return Array.from({ length: Math.min(count, MOST) }, (_, index) => ({
    dueOn: monthsAfter(firstDueOn, index),
    amountCents: index === count - 1 ? owedCents - part * (count - 1) : part,
  }));
}

/** The same day of a later month, or the last day of a month that is shorter. */
function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
