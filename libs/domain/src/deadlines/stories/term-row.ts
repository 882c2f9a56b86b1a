import type { LocalDate } from '../../vocabulary.js';
import type { TermBasis, TermDefinition, TermUnit } from '../term-definition.js';
import { TERMS } from '../terms.js';

/** A term that simply counts from a day: what it shows, the term, the event day, the end by hand, and how that was found. */
export type TermRow = readonly [name: string, term: TermDefinition, event: LocalDate, end: LocalDate, working: string];

/** Six weeks in an Act. */
export const SIX = TERMS.OBJECTION;
/** Eight weeks in an Act. */
export const EIGHT = TERMS.DECISION_ON_APPLICATION;

/** A term of any length in an Act, or on another basis. */
export function statutory(count: number, unit: TermUnit, basis: TermBasis = 'act'): TermDefinition {
  const awtApplies = basis === 'act' || basis === 'amvb';
  return {
    code: 'TEST',
    article: 'test',
    name: { nl: 'termijn', en: 'term' },
    length: { count, unit },
    basis,
    awtApplies,
  };
}
