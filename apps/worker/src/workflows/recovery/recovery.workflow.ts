import { continueAsNew } from '@temporalio/workflow';
import { type RecoveryInput, recoveryStream } from '@ronde/contracts';
import {
  addWorkingDays,
  evolveRecovery,
  hasEnded,
  localDateOf,
  NO_RECOVERY,
  type RecoveryFact,
  type RecoveryState,
} from '@ronde/domain';
import { openFile } from '../file.js';
import { conclude } from '../journal.js';
import { openTask } from '../start-messages.js';
import { until } from '../wait.js';
import { awaitRepayment, awaitsRepayment } from './await-repayment.js';
import { followUpTask, listen, type RecoveryFile } from './recovery-handlers.js';

/** Working days in which somebody looks at a claim that was not paid in time (assumption). */
const FOLLOW_UP_WORKING_DAYS = 10;

/**
 * One claim on what was paid too much: reminded of, paid at once or in parts, in default or not, until everything came in or
 * a person let go of the rest (Regeling 2022 art. 12; Awb title 4.4).
 */
export async function recovery(input: RecoveryInput): Promise<RecoveryState['status']> {
  const file = openFile<RecoveryState, RecoveryFact>({
    ...input,
    stream: recoveryStream(input.opening.recoveryId),
    initial: NO_RECOVERY,
    evolve: evolveRecovery,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof recovery>({ ...input, carried }),
  });
  listen(file);

  if (file.position === 0) await conclude(file)(() => [{ type: 'recoveryOpened', data: input.opening }]);
  while (!hasEnded(file.state)) {
    if (awaitsRepayment(file.state)) await awaitRepayment(file);
    else await followUp(file);
  }
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

/** What was not paid in time, or has interest left, waits for a person. */
async function followUp(file: RecoveryFile): Promise<void> {
  if (file.state.taskId === undefined) {
    const taskId = followUpTask(file, file.state.followUps + 1);
    const dueOn = addWorkingDays(localDateOf(file.clock.now()), FOLLOW_UP_WORKING_DAYS, file.terms.holidays);
    await conclude(file)(
      (state) =>
        hasEnded(state) || awaitsRepayment(state) ? [] : [{ type: 'recoveryFollowUpOpened', data: { taskId, dueOn } }],
      (_, at) => [openTask(file.terms, { taskId, kind: 'RECOVERY_FOLLOW_UP', subject: file.stream, dueOn }, at)],
    );
  }
  await until(file, 'follow-up', () => hasEnded(file.state) || awaitsRepayment(file.state));
}
