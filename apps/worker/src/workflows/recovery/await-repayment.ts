import { dueAtEndOf, fallIntoDefault, type Instant, nextDueOn, type RecoveryState } from '@ronde/domain';
import { conclude } from '../journal.js';
import { remindUntil } from '../remind.js';
import { afterGrace } from '../wait.js';
import type { RecoveryFile } from './recovery-handlers.js';

/** Whether a day is awaited on which money must be there. */
export function awaitsRepayment(state: RecoveryState): boolean {
  return nextDueOn(state) !== undefined;
}

/** Reminds before the day on which money must be there, of the term or of a plan; after it the claim is in default. */
export async function awaitRepayment(file: RecoveryFile): Promise<void> {
  const dueOn = () => nextDueOn(file.state)!;
  const end = (): Instant => afterGrace(dueAtEndOf(dueOn()).dueAt);
  const cameInTime = await remindUntil(
    file,
    'repayment',
    () => ({ dueOn: dueOn() }),
    () => !awaitsRepayment(file.state),
    {
      remind: (workingDays, day) =>
        conclude(file)((state) =>
          nextDueOn(state) === day ? [{ type: 'repaymentReminded', data: { workingDays, dueOn: day } }] : [],
        ),
      escalate: () => Promise.resolve(),
    },
    end,
  );
  if (cameInTime) return;
  const missed = dueOn();
  await conclude(file)((state, context) => fallIntoDefault(state, missed, context));
}
