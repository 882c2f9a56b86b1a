import { applicationStream, deadlineWatchId } from '@ronde/contracts';
import { applicationReceived, JournalWriter, people, projectRequest } from '@ronde/testing';
import type { Stage, Story } from './stage.js';

export const watchStories: readonly Story[] = [
  { name: 'deadline-watch-until-nothing-can-lapse', workflow: 'deadlineWatch', play: watched },
];

/** An application runs out of its term until the round is cancelled and its file has ended. */
async function watched(stage: Stage): Promise<string> {
  const { roundId, world } = stage;
  await stage.draftRound('2021-06-01T08:00:00.000Z');
  const applicationId = `${roundId}/gm0518-1`;
  const file = applicationStream(applicationId);
  const writer = new JournalWriter(world.database(), roundId);
  await writer.receive(file, applicationReceived({ roundId, applicationId, projects: [projectRequest()] }));
  const watch = deadlineWatchId(roundId);
  await stage.start(watch, '2021-09-21T08:00:00.000Z', { firstLookOn: '2021-09-22' });
  await stage.forward(watch, '2021-11-02T08:00:00.000Z');
  await writer.decide(`funding-round/${roundId}`, [{ type: 'roundCancelled', data: {} }], people.administrator);
  await writer.decide(file, [{ type: 'fileClosed', data: { outcome: 'ROUND_CANCELLED' } }]);
  await world.pace(watch, 'jumps');
  return watch;
}
