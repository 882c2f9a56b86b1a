import { allYears, askedByYear, centsIn, lessByYear, sumByYear, type YearAmount } from '../budget-years/budget-year.js';
import { amendedYears } from '../budget-years/divide-over-years.js';
import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import { receivedOf } from '../rule-context.js';
import type { AmendedLine } from './amendment-facts.js';
import type { AwardLine } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/**
 * The budget years of a project whose award becomes another: as was said, or in proportion. They add up to what it gets,
 * and no year gets more than it asked. Undefined in a round without budget years. Codes: BUDGET_YEARS_DO_NOT_ADD_UP,
 * ABOVE_REQUEST.
 */
export function yearsOf(
  state: ApplicationState,
  line: AwardLine,
  { awardedCents, byYear }: AmendedLine,
): readonly YearAmount[] | undefined {
  const project = receivedOf(state).projects.find(({ projectId }) => projectId === line.projectId)!;
  const asked = askedByYear(project);
  if (byYear === undefined) return line.byYear && amendedYears(asked, line.byYear, awardedCents);
  const known = byYear.every(({ year, cents }) => isAmount(cents) && asked.some((one) => one.year === year));
  insist(
    known && allYears(byYear) === awardedCents,
    'BUDGET_YEARS_DO_NOT_ADD_UP',
    `The years of ${line.projectId} are years it asked for, and add up to what it gets.`,
    'lines',
  );
  const within = sumByYear([byYear]).every(({ year, cents }) => cents <= centsIn(asked, year));
  insist(within, 'ABOVE_REQUEST', 'No more can be awarded for a project in a year than was requested.', 'lines');
  return sumByYear([byYear]);
}

/** What an amendment adds in each budget year, in cents; nothing in a round without them. */
export function addedByYear(
  before: readonly AwardLine[],
  after: readonly AwardLine[],
): { readonly addedByYear?: readonly YearAmount[] } {
  const years = (lines: readonly AwardLine[]) => sumByYear(lines.map(({ byYear }) => byYear));
  const added = lessByYear(years(after), years(before));
  return added.length === 0 ? {} : { addedByYear: added };
}
