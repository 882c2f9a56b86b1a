import { CONFLICT_REGISTERED, taskStream, WORK_DONE } from '@ronde/contracts';
import { dueAtEndOf } from '@ronde/domain';
import { people } from '@ronde/testing';
import { adviceOf, apply, told } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const assessmentStories: readonly Story[] = [
  { name: 'application-assessed-anew-after-a-conflict', workflow: 'application', play: assessedAnew },
  { name: 'task-taken-back-after-a-conflict', workflow: 'task', play: takenBack },
];

/** An application whose assessment has begun. */
export async function inAssessment(stage: Stage): Promise<string> {
  const { stream } = await apply(stage);
  await stage.decide(stream, 'confirmCompleteness', '2021-09-24T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  return stream;
}

async function assessedAnew(stage: Stage): Promise<string> {
  const stream = await inAssessment(stage);
  const judged = { ministry: 'SZW', assessments: adviceOf('SZW') };
  await stage.decide(stream, 'assess', '2021-10-04T09:00:00.000Z', people.coAssessor, judged);
  const interest = { cause: 'RELATED_PERSON' };
  await stage.decide(stream, 'registerConflict', '2021-10-05T09:00:00.000Z', people.coAssessor, interest);
  const colleague = { ...people.coAssessor, id: 'test-assessor-szw-2' };
  await stage.decide(stream, 'assess', '2021-10-06T09:00:00.000Z', colleague, judged);
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-10-07T09:00:00.000Z'));
  return stream;
}

async function takenBack(stage: Stage): Promise<string> {
  const { roundId, world } = stage;
  const taskId = `${roundId}/gm0518-1/assessment-szw`;
  const work = { kind: 'CO_ASSESSMENT', subject: `application/${roundId}/gm0518-1`, role: 'ASSESSOR', ministry: 'SZW' };
  const stream = taskStream(taskId);
  await stage.start(stream, '2021-10-04T08:00:00.000Z', {
    opening: { taskId, roundId, ...work, ...dueAtEndOf('2021-10-20') },
  });
  await stage.until(stream, 'taskOpened');
  await stage.decide(stream, 'claimTask', '2021-10-05T09:00:00.000Z', people.coAssessor);
  await world.signal(stream, CONFLICT_REGISTERED, { personId: people.coAssessor.id, at: '2021-10-05T10:00:00.000Z' });
  await stage.until(stream, 'taskTakenBack');
  await world.signal(stream, WORK_DONE, { outcome: 'ASSESSED', at: '2021-10-06T09:00:00.000Z' });
  return stream;
}
