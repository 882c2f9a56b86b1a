import { endOfDayInstant } from '@ronde/domain';
import { doneBefore } from '../../wait.js';
import { allReached, enter, type RoundFile } from '../round-file.js';

/** Phase 9: evaluations come in, each an execution of its own, until the date for them has passed. */
export async function evaluate(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'EVALUATION'))) return;
  const end = endOfDayInstant(round.terms.dates.evaluationDueOn);
  await doneBefore(
    round,
    'end of the evaluation period',
    () => end,
    () => allReached(round, 'CLOSED'),
  );
}
