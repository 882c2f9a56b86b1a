import { DUE_MOVED, ROUND_CANCELLED, taskStream, WORK_DONE, WORK_DROPPED } from '@ronde/contracts';
import { dueAtEndOf, type TaskOpening } from '@ronde/domain';
import { people } from '@ronde/testing';
import type { Stage, Story } from './stage.js';

const OPENED_AT = '2021-10-04T08:00:00.000Z';

export const taskStories: readonly Story[] = [
  { name: 'task-taken-given-back-and-done', workflow: 'task', play: takenAndDone },
  { name: 'task-escalated-and-dropped', workflow: 'task', play: escalatedAndDropped },
  { name: 'task-of-a-cancelled-round', workflow: 'task', play: ofCancelledRound },
  { name: 'task-carried-on', workflow: 'task', play: carriedOn },
];

async function takenAndDone(stage: Stage): Promise<string> {
  const { world } = stage;
  const stream = await open(stage);
  await stage.decide(stream, 'claimTask', '2021-10-05T09:00:00.000Z', people.assessor);
  await stage.decide(stream, 'releaseTask', '2021-10-05T10:00:00.000Z', people.assessor);
  await stage.forward(stream, '2021-10-14T12:00:00.000Z');
  await stage.until(stream, 'taskReminded');
  await world.signal(stream, DUE_MOVED, { ...dueAtEndOf('2021-11-10'), at: '2021-10-15T09:00:00.000Z' });
  await stage.until(stream, 'taskDueMoved');
  await stage.forward(stream, '2021-11-04T12:00:00.000Z');
  await stage.until(stream, 'taskReminded', 2);
  await stage.decide(stream, 'claimTask', '2021-11-04T13:00:00.000Z', people.assessor);
  await world.signal(stream, WORK_DONE, { outcome: 'ASSESSED', at: '2021-11-05T09:00:00.000Z' });
  return stream;
}

async function escalatedAndDropped(stage: Stage): Promise<string> {
  const stream = await open(stage);
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'taskEscalated');
  await stage.world.signal(stream, WORK_DROPPED, { cause: 'WITHDRAWN', at: '2021-10-27T09:00:00.000Z' });
  return stream;
}

async function ofCancelledRound(stage: Stage): Promise<string> {
  const stream = await open(stage);
  await stage.world.signal(stream, ROUND_CANCELLED, { at: '2021-10-06T09:00:00.000Z' });
  return stream;
}

/** The second run of an execution whose first history had grown too long. */
async function carriedOn(stage: Stage): Promise<string> {
  const opening = openingOf(stage);
  const stream = taskStream(opening.taskId);
  const { dueOn, dueAt } = opening;
  await stage.start(stream, '2021-10-14T08:00:00.000Z', {
    opening,
    carried: {
      state: { status: 'OPEN', escalated: false, opening, dueOn, dueAt },
      position: 0,
      knownReceiptPosition: 0,
      automaticCommands: 1,
      latestAt: '2021-10-14T07:00:00.000Z',
      remindersSent: [],
    },
  });
  await stage.decide(stream, 'claimTask', '2021-10-15T09:00:00.000Z', people.assessor);
  await stage.world.signal(stream, WORK_DONE, { outcome: 'ASSESSED', at: '2021-10-18T09:00:00.000Z' });
  return stream;
}

async function open(stage: Stage): Promise<string> {
  const opening = openingOf(stage);
  const stream = taskStream(opening.taskId);
  await stage.start(stream, OPENED_AT, { opening });
  await stage.until(stream, 'taskOpened');
  return stream;
}

function openingOf({ roundId }: Stage): TaskOpening {
  const applicationId = `${roundId}/gm0518-1`;
  return {
    taskId: `${applicationId}/assessment-jenv`,
    kind: 'ASSESSMENT',
    roundId,
    subject: `application/${applicationId}`,
    role: 'ASSESSOR',
    ministry: 'JENV',
    ...dueAtEndOf('2021-10-20'),
  };
}
