import type { LocalDate } from '@ronde/domain';
import type { LetterFrameData } from '@ronde/letters';
import type { ExplainedDate } from './explained-dates.js';

/** The letter with, for each date it names that somebody is held to, why it is that date; not where it says so itself. */
export function withReasons<L extends LetterFrameData>(letter: L, dates: readonly ExplainedDate[]): L {
  const named = daysIn({ ...letter, letterDate: undefined });
  const unexplained = dates.filter(({ on, internal }) => !internal && named.has(on));
  return { ...letter, dates: unexplained.map(({ on, name, explanation }) => ({ day: on, name, explanation })) };
}

/** The days anywhere in the data of a letter, but for those that have their explanation beside them. */
function daysIn(data: unknown): ReadonlySet<LocalDate> {
  if (typeof data === 'string') return new Set(/^\d{4}-\d{2}-\d{2}$/.test(data) ? [data] : []);
  if (typeof data !== 'object' || data === null || 'explanation' in data) return new Set();
  return new Set(Object.values(data).flatMap((value) => [...daysIn(value)]));
}
