import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import { deadlineFrom } from '../deadlines/compute-deadline.js';
import { TERMS } from '../deadlines/terms.js';
import type { RuleContext } from '../rule-context.js';
import type { Instant, LocalDate } from '../vocabulary.js';

/**
 * Until when views count on what is told now: the last day, and the first instant after it. As long as `TERMS.VIEWS` says,
 * then moved to a working day (assumption: Awb 4:8 sets no length).
 */
export function viewsTerm({ at, terms }: Pick<RuleContext, 'at' | 'terms'>): {
  readonly viewsDueOn: LocalDate;
  readonly viewsDueAt: Instant;
} {
  const counted = deadlineFrom(localDateOf(at), TERMS.VIEWS, terms.holidays).end;
  const viewsDueOn = adviseOnChosenDate(counted, terms.holidays).proposal;
  return { viewsDueOn, viewsDueAt: endOfDayInstant(viewsDueOn) };
}
