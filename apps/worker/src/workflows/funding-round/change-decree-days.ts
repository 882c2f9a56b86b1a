import { proxyActivities } from '@temporalio/workflow';
import type { Answer, ChangeDecreeDays } from '@ronde/contracts';
import { changeDecreeDays, type RoundFact, type RoundState } from '@ronde/domain';
import type { RoundActivities } from '../../activities/round.activities.js';
import { onPreparedUpdate } from '../handlers.js';
import { decide } from '../journal.js';
import type { RoundFile } from './round-file.js';

const { tellHolidays } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** A decree names other days: the round reckons with them from now on, and tells its applications (R19). */
export function listenForDecrees(file: RoundFile): void {
  onPreparedUpdate<RoundState, RoundFact, ChangeDecreeDays>(
    file,
    'changeDecreeDays',
    (state, command, context) => changeDecreeDays(state, command, context),
    (command) => change(file, command),
  );
}

async function change(file: RoundFile, command: ChangeDecreeDays): Promise<Answer> {
  const answer = await decide(file, command, (state, context) => changeDecreeDays(state, command, context));
  const { year, commandId } = command;
  const { roundId } = file.terms;
  const holidays = file.state.holidays ?? file.terms.holidays;
  await tellHolidays({ roundId, year, holidays, commandId, at: file.clock.now() });
  return answer;
}
