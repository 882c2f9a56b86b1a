import type { TermDefinition, TermLength } from './term-definition.js';

/** The date itself is named. */
export const DATE_ITSELF: TermLength = { count: 0, unit: 'days' };

/** A length in calendar days. */
export function days(count: number): TermLength {
  return { count, unit: 'days' };
}

/** A length in weeks. */
export function weeks(count: number): TermLength {
  return { count, unit: 'weeks' };
}

/** A term before the catalogue gives it its code. */
export type Uncoded = Omit<TermDefinition, 'code'>;
type Variation = Partial<Omit<Uncoded, 'article' | 'name' | 'length'>>;

/** A term in an Act, covered by the Awt unless `variation` says otherwise. */
export function act(article: string, length: TermLength, nl: string, en: string, variation: Variation = {}): Uncoded {
  return { article, name: { nl, en }, length, basis: 'act', awtApplies: true, ...variation };
}

/** A date or term that an authority chooses: no roll, but a warning and a proposal (R7). */
export function chosen(article: string, length: TermLength, nl: string, en: string): Uncoded {
  return act(article, length, nl, en, { basis: 'authority', awtApplies: false });
}

/** Gives each term the key it stands under as its code. */
export function coded<C extends string>(terms: Readonly<Record<C, Uncoded>>): Readonly<Record<C, TermDefinition>> {
  const entries = Object.entries<Uncoded>(terms).map(([code, term]) => [code, { code, ...term }]);
  return Object.fromEntries(entries) as Record<C, TermDefinition>;
}
