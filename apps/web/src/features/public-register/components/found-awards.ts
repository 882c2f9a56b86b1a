import type { RegisteredAward } from '../api/public-register.js';

/** What the register is narrowed to; nothing typed or chosen leaves it whole. */
export type RegisterFilter = Readonly<Record<'q' | 'year', string>>;

export const WHOLE_REGISTER: RegisterFilter = { q: '', year: '' };

/** The awards of a year of which a municipality, a partner or the reference has these letters, whatever their accents. */
export function foundAwards(
  awards: readonly RegisteredAward[],
  { q, year }: RegisterFilter,
): readonly RegisteredAward[] {
  const wanted = plain(q.trim());
  return awards.filter(
    (award) =>
      (year === '' || String(award.year) === year) && wordsOf(award).some((word) => plain(word).includes(wanted)),
  );
}

/** The years that occur, latest first. */
export function yearsOf(awards: readonly RegisteredAward[]): readonly string[] {
  return [...new Set(awards.map(({ year }) => String(year)))].sort().reverse();
}

function wordsOf({ municipality, partners, caseReference }: RegisteredAward): readonly string[] {
  return [...[municipality, ...partners].flatMap(({ name, code }) => [name, code]), caseReference];
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
