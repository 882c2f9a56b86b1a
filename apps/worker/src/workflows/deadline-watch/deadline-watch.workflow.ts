import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import { deadlineWatchId, type DeadlineWatchInput, type DeadlineWatchState } from '@ronde/contracts';
import { type Fact, type Instant, localTimeInstant } from '@ronde/domain';
import type { RoundActivities } from '../../activities/round.activities.js';
import { type File, openFile } from '../file.js';
import { listenAsFile } from '../handlers.js';
import { doneBefore } from '../wait.js';

type DeadlineWatch = File<DeadlineWatchState, Fact>;

const { warnOfLapsing } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** Before people come in, and before the reminders of the day (assumption). */
const LOOK_AT = '07:00';

/**
 * Looks in the morning of working days whether statutory terms of a round come near their end, and warns the offices,
 * until the round has ended and nothing can lapse any more. What it warns of stands in the journal of the round.
 */
export async function deadlineWatch(input: DeadlineWatchInput): Promise<DeadlineWatchState> {
  const { roundId } = input.terms;
  const watch: DeadlineWatch = openFile<DeadlineWatchState, Fact>({
    ...input,
    stream: deadlineWatchId(roundId),
    initial: { nextLookOn: input.firstLookOn },
    evolve: (state) => state,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof deadlineWatch>({ ...input, carried }),
  });
  listenAsFile(watch);

  while (watch.state.nextLookOn !== null) {
    await doneBefore(watch, 'look', () => nextLook(watch), never);
    watch.state = { nextLookOn: await warnOfLapsing({ roundId, at: watch.clock.now() }) };
  }
  return watch.state;
}

const never = (): boolean => false;

function nextLook({ state }: DeadlineWatch): Instant {
  return localTimeInstant(state.nextLookOn!, LOOK_AT);
}
