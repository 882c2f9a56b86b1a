import type { YearRequest } from '../budget-years/budget-year.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { ProjectCategory } from '../vocabulary.js';

/** What bears on the kind of a project. */
export interface Categorised {
  readonly category?: ProjectCategory;
  readonly byYear?: readonly YearRequest[];
}

/**
 * What is wrong with the kind of a project: none where the framework tells kinds apart (CATEGORY_REQUIRED), one that it does
 * not have (CATEGORY_NOT_IN_FRAMEWORK), or a one-year project in more than one budget year (ONE_YEAR_ONLY; Regeling
 * 2023–2026, of which only the opening was read: that it is one budget year is an assumption).
 */
export function categoryFaults(
  { category, byYear = [] }: Categorised,
  { categories = [] }: Pick<RoundTerms, 'categories'>,
  field: string,
): readonly RuleViolation[] {
  const names = categories.join(', ');
  if (category === undefined)
    return categories.length === 0
      ? []
      : [new RuleViolation('CATEGORY_REQUIRED', `Say what kind of project it is: ${names}.`, `${field}.category`)];
  if (!categories.includes(category)) {
    const sentence =
      categories.length === 0 ? 'This round tells no kinds of projects apart.' : `It is one of ${names}.`;
    return [new RuleViolation('CATEGORY_NOT_IN_FRAMEWORK', sentence, `${field}.category`)];
  }
  const years = byYear.filter(({ requestedCents }) => requestedCents > 0).length;
  return category === 'ONE_YEAR_PROJECT' && years > 1
    ? [new RuleViolation('ONE_YEAR_ONLY', 'A one-year project asks for one budget year.', `${field}.byYear`)]
    : [];
}
