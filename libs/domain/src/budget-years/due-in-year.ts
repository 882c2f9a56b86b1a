import { compareDates } from '../calendar/local-date.js';
import { paymentDeadline } from '../deadlines/payment.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { LocalDate } from '../vocabulary.js';

/**
 * Last day to pay what was awarded for a budget year: of the first year as the decision says (Awb 4:87(1)), of each later
 * year six weeks from its 1 January, or from the decision where that is later (assumption).
 */
export function dueInYear(
  decisionDueOn: LocalDate,
  year: number | undefined,
  { budgetYears = [], holidays }: Pick<RoundTerms, 'budgetYears' | 'holidays'>,
): LocalDate {
  if (year === undefined || year === budgetYears[0]?.year) return decisionDueOn;
  const { end } = paymentDeadline(`${year}-01-01`, holidays).deadline;
  return compareDates(end, decisionDueOn) > 0 ? end : decisionDueOn;
}
