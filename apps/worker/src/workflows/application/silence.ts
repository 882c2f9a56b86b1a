import { addWorkingDays, endOfDayInstant, type Instant, type LocalDate, type RoundTerms } from '@ronde/domain';

/** Working days after the escalation until the silence of Social Affairs is recorded (assumption). */
const SILENCE_AFTER_ESCALATION = 5;

/** When who stays silent, despite reminders and escalation, is passed by: counted from the day the answer was due. */
export function passedByAt({ intervals, holidays }: RoundTerms, dueOn: LocalDate): Instant {
  return endOfDayInstant(
    addWorkingDays(dueOn, intervals.escalateWorkingDaysAfter + SILENCE_AFTER_ESCALATION, holidays),
  );
}
