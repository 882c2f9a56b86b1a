import { dayInBothLanguages } from '../calendar/date-in-words.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import type { Bilingual } from '../calendar/language.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline } from './deadline.js';

/** A deadline computed again, with the old and the new end to be logged. */
export interface Recalculation {
  readonly changed: boolean;
  readonly oldEnd: LocalDate;
  readonly newEnd: LocalDate;
  readonly oldEndInstant: Instant;
  readonly newEndInstant: Instant;
  readonly because: Bilingual;
  readonly deadline: Deadline;
}

function explain(changed: boolean, oldEnd: LocalDate, newEnd: LocalDate): Bilingual {
  const [before, after] = [dayInBothLanguages(oldEnd), dayInBothLanguages(newEnd)];
  return changed
    ? {
        nl: `Met de nieuwe feestdagentabel eindigt de termijn op ${after.nl} in plaats van ${before.nl}.`,
        en: `With the new holiday table the term ends on ${after.en} instead of ${before.en}.`,
      }
    : {
        nl: `Ook met de nieuwe feestdagentabel eindigt de termijn op ${before.nl}.`,
        en: `With the new holiday table, too, the term ends on ${before.en}.`,
      };
}

/** R19: computes a deadline again from its own facts with another holiday table. */
export function recalculate(old: Deadline, newTable: HolidayTable): Recalculation {
  const deadline = computeDeadline(old.facts, newTable);
  const changed = deadline.endInstant !== old.endInstant;
  return {
    changed,
    oldEnd: old.end,
    newEnd: deadline.end,
    oldEndInstant: old.endInstant,
    newEndInstant: deadline.endInstant,
    because: explain(changed, old.end, deadline.end),
    deadline,
  };
}
