import { type DecreeDays, decreeDaysOf, withDecreeDays } from '../calendar/with-decree-days.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';

/**
 * A Royal Decree names other days than the round reckoned with (Awt 3(3)): every end that is still ahead is reckoned
 * again (R19). Codes: WRONG_ROLE, WRONG_STATE, HOLIDAY_YEARS_INVALID, DATE_INVALID, DECREE_DAYS_UNCHANGED.
 */
export function changeDecreeDays(
  state: RoundState,
  { year, days }: DecreeDays,
  { actor, terms }: RuleContext,
): RoundFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const ended = state.phase === 'CLOSED' || state.cancelled;
  insist(!ended, 'WRONG_STATE', 'This round has ended; its calendar no longer changes.');
  const before = state.holidays ?? terms.holidays;
  const holidays = withDecreeDays(before, { year, days });
  const previousDays = decreeDaysOf(before, year);
  const same = before.decreeYears.includes(year) && previousDays.join() === decreeDaysOf(holidays, year).join();
  insist(!same, 'DECREE_DAYS_UNCHANGED', `The round knows exactly these decree days of ${year} already.`, 'days');
  return [{ type: 'decreeDaysChanged', data: { year, days: decreeDaysOf(holidays, year), previousDays, holidays } }];
}
