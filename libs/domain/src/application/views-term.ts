import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { addDays } from '../calendar/local-date.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import type { RuleContext } from '../rule-context.js';
import type { Instant, LocalDate } from '../vocabulary.js';

/** Days a municipality has to give its views, moved to a working day (assumption: no article sets this term). */
const VIEWS_DAYS = 14;

/** Until when views count on what is told now: the last day, and the first instant after it. */
export function viewsTerm({ at, terms }: Pick<RuleContext, 'at' | 'terms'>): {
  readonly viewsDueOn: LocalDate;
  readonly viewsDueAt: Instant;
} {
  const viewsDueOn = adviseOnChosenDate(addDays(localDateOf(at), VIEWS_DAYS), terms.holidays).proposal;
  return { viewsDueOn, viewsDueAt: endOfDayInstant(viewsDueOn) };
}
