import { AMOUNTS_ALLOCATED, DECISIONS_ANNOUNCED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply, assessAll } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const notificationStories: readonly Story[] = [
  {
    name: 'application-kept-until-announced-and-sent-again',
    workflow: 'application',
    terms: { notification: 'AFTER_ANNOUNCEMENT' },
    play: keptAndSentAgain,
  },
];

/** A rejection is kept until Parliament has been told, comes back, and is sent again. */
async function keptAndSentAgain(stage: Stage): Promise<string> {
  const { stream } = await apply(stage);
  await reject(stage, stream);
  await stage.world.signal(stream, DECISIONS_ANNOUNCED, { at: '2021-12-13T09:00:00.000Z' });
  await stage.until(stream, 'decisionNotified');
  const back = { returnedOn: '2021-12-20', cause: 'UNDELIVERABLE' };
  await stage.decide(stream, 'registerReturnedNotification', '2021-12-20T09:00:00.000Z', people.administrator, back);
  await stage.decide(stream, 'notifyDecision', '2021-12-22T09:00:00.000Z', people.administrator);
  return stream;
}

async function reject(stage: Stage, stream: string): Promise<void> {
  await stage.decide(stream, 'confirmCompleteness', '2021-09-24T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  const allocationId = `${stage.roundId}/allocation`;
  await stage.world.signal(stream, AMOUNTS_ALLOCATED, { allocationId, lines: [], at: '2021-11-22T09:00:00.000Z' });
  await stage.until(stream, 'allocated');
  const ground = { ground: 'CEILING_EXHAUSTED' };
  await stage.decide(stream, 'rejectApplication', '2021-12-10T09:00:00.000Z', people.approver, ground);
}
