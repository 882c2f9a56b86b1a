import type { Bilingual } from '../calendar/language.js';
import type { RuleCode } from './deadline.js';
import { lengthInWords } from './length-in-words.js';
import { isNamedDate, type TermDefinition, type TermUnit } from './term-definition.js';

/** Why a term does not roll. */
export interface NoRoll {
  readonly rule: RuleCode;
  readonly article: string;
  readonly because: Bilingual;
}

/** Awt 4(a): the longest lengths that still roll; hours and years never do. */
const LONGEST: Readonly<Record<TermUnit, number>> = {
  hours: -1,
  days: 90,
  weeks: 12,
  months: 3,
  years: -1,
  'working-days': Number.POSITIVE_INFINITY,
};

function backwards(term: TermDefinition): NoRoll[] {
  if (!term.backwards) return [];
  const because = {
    nl: 'een termijn die wordt teruggerekend schuift niet op',
    en: 'a term counted back from an event does not roll',
  };
  return [{ rule: 'R5', article: 'Awt 1(2)', because }];
}

function tooLong(term: TermDefinition): NoRoll[] {
  if (isNamedDate(term) || term.length.count <= LONGEST[term.length.unit]) return [];
  const length = lengthInWords(term.length);
  const because = {
    nl: `een termijn van ${length.nl} valt buiten de Algemene termijnenwet`,
    en: `a term of ${length.en} falls outside the Algemene termijnenwet`,
  };
  return [{ rule: 'R4', article: 'Awt 4(a)', because }];
}

function exclusionReason(term: TermDefinition): Bilingual {
  if (term.awtExcludedBy) {
    return {
      nl: `${term.awtExcludedBy} sluit de Algemene termijnenwet hier uit`,
      en: `${term.awtExcludedBy} excludes the Algemene termijnenwet here`,
    };
  }
  if (term.basis === 'ministerial-regulation') {
    return {
      nl: 'een termijn in een ministeriële regeling schuift niet op',
      en: 'a term in a ministerial regulation does not roll',
    };
  }
  if (term.basis === 'authority') {
    return {
      nl: 'een datum of termijn die het bestuursorgaan zelf stelt schuift niet op',
      en: 'a date or term that the authority sets itself does not roll',
    };
  }
  return { nl: 'een vaste datum schuift niet vanzelf op', en: 'a fixed date does not roll by itself' };
}

function outOfScope(term: TermDefinition): NoRoll[] {
  if (term.awtApplies) return [];
  const fixedByAct = isNamedDate(term) && term.basis === 'act';
  return [{ rule: fixedByAct ? 'R15' : 'R7', article: term.article, because: exclusionReason(term) }];
}

/**
 * R4, R5, R7: every reason why a term does not roll; none means that it does. Counted back (Awt 1(2)); in hours, in years,
 * or longer than 90 days, 12 weeks or 3 months (Awt 4(a)); not in an Act or an order in council, or excluded by its Act.
 */
export function reasonsNotToRoll(term: TermDefinition): readonly NoRoll[] {
  return [...backwards(term), ...tooLong(term), ...outOfScope(term)];
}
