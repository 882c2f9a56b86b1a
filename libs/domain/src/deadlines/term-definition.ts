import type { Bilingual } from '../calendar/language.js';
import { insist } from '../refusal.js';

/** In what a term is expressed. Awt 4(a) looks at the unit as the rule writes it, so 12 weeks is not 84 days. */
export type TermUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'working-days';

/** How long a term lasts. A count of 0 days means that the date itself is named: a fixed date, or one the authority chose. */
export interface TermLength {
  readonly count: number;
  readonly unit: TermUnit;
}

/** What a term rests on; the Algemene termijnenwet reaches only Acts and, by Awt 5, orders in council (`amvb`). */
export type TermBasis = 'act' | 'amvb' | 'ministerial-regulation' | 'authority';

/** A kind of term: how it is counted and whether it may roll (R7). Plain values, to be stored beside event dates (R19). */
export interface TermDefinition {
  readonly code: string;
  /** For instance `Awb 4:13(2)`, or `assumption` where no rule sets the term. */
  readonly article: string;
  readonly name: Bilingual;
  readonly length: TermLength;
  readonly basis: TermBasis;
  readonly awtApplies: boolean;
  /** The provision of an Act that takes its own term out of the Awt, where there is one. */
  readonly awtExcludedBy?: string;
  /** Counted back from the event (R5). */
  readonly backwards?: boolean;
  /** Counted back "until" a day, so that this day itself is already too late. */
  readonly untilExcludesDay?: boolean;
}

/** True when the term is a date named as such and nothing is counted. */
export function isNamedDate(term: TermDefinition): boolean {
  return term.length.count === 0;
}

/** Refuses with TERM_INVALID a length that cannot be counted, and with TERM_OUTSIDE_AWT a term that rolls without a basis for it (R7). */
export function insistTerm(term: TermDefinition): void {
  const { count } = term.length;
  insist(
    Number.isSafeInteger(count) && count >= 0,
    'TERM_INVALID',
    `${term.code}: a term has a whole length of 0 or more.`,
  );
  insist(
    !term.awtApplies || term.basis === 'act' || term.basis === 'amvb',
    'TERM_OUTSIDE_AWT',
    `${term.code}: the Algemene termijnenwet covers terms in an Act or an order in council only.`,
  );
}
