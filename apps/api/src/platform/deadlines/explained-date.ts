import { explainDeadline, type Deadline } from '@ronde/domain';

/** A date as it is answered: with why it is that date, and since when its clock stands still. */
export function explainedDate(deadline: Deadline) {
  const { end, planOn, article, provisional, suspendedSince } = deadline;
  const explanation = { nl: explainDeadline(deadline, 'nl'), en: explainDeadline(deadline, 'en') };
  return { dueOn: end, planOn, article, explanation, provisional, suspendedSince };
}
