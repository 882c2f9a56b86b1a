import { continueAsNew } from '@temporalio/workflow';
import { type PenaltyInput, penaltyStream } from '@ronde/contracts';
import {
  evolvePenalty,
  isPenaltyOver,
  isToBePaid,
  NO_PENALTY,
  type PenaltyFact,
  type PenaltyState,
} from '@ronde/domain';
import { openFile } from '../file.js';
import { afterGrace, doneBefore, until } from '../wait.js';
import { listen, stop } from './penalty-handlers.js';

/**
 * One notice of default about a late decision: two weeks in which a decision still prevents a penalty, then at most 42 days
 * over which it runs, then the decision that fixes it and its payment (Awb 4:17, 4:18, 4:87).
 */
export async function penalty(input: PenaltyInput): Promise<PenaltyState['status']> {
  const file = openFile<PenaltyState, PenaltyFact>({
    ...input,
    stream: penaltyStream(input.penaltyId),
    initial: NO_PENALTY,
    evolve: evolvePenalty,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof penalty>({ ...input, carried }),
  });
  listen(file);

  await until(file, 'receipt', () => file.state.notice !== undefined);
  const lastMoment = () => afterGrace(file.state.notice!.lastDayEndsAt);
  const runs = () => file.state.status === 'RUNNING';
  // A day that is corrected may come in while the answers are waited for, and then it runs or something is owed again.
  do {
    const stopped = await doneBefore(file, 'decision', lastMoment, () => file.state.status !== 'RUNNING');
    if (!stopped) await stop(file, { cause: 'FULLY_RUN', decidedOn: null });
    await until(file, 'penalty decision', () => runs() || isToBePaid(file.state) || isPenaltyOver(file.state));
    await until(file, 'penalty payment', () => runs() || isPenaltyOver(file.state));
    await until(file, 'answers', () => !file.mutex.isLocked());
  } while (!isPenaltyOver(file.state));
  return file.state.status;
}
