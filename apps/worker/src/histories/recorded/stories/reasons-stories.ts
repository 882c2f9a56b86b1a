import type { Actor } from '@ronde/domain';
import { people } from '@ronde/testing';
import { told } from './application-acts.js';
import { INTENDED_REFUSAL, refusedOnOtherFacts } from './assessment-stories.js';
import { object } from './objection-stories.js';
import type { Stage, Story } from './stage.js';

const otherApprover: Actor = { ...people.approver, id: 'test-approver-2' };
const reason = 'For the reasons in the file.';
const written = (decision: string) => ({
  ...{ decision, composed: 'As composed.', composedHash: 'c'.repeat(64) },
  ...{ text: 'As edited.', hash: 'd'.repeat(64) },
});

/** Decisions whose reasons somebody wrote. */
export const reasonsStories: readonly Story[] = [
  { name: 'application-rejected-with-reasons-confirmed', workflow: 'application', play: rejectedWithReasons },
  { name: 'objection-decided-with-reasons', workflow: 'objection', play: objectionWithReasons },
];

async function rejectedWithReasons(stage: Stage): Promise<string> {
  const stream = await refusedOnOtherFacts(stage);
  const { administrator, approver } = people;
  await stage.decide(stream, 'intendRefusal', '2021-11-23T09:00:00.000Z', administrator, INTENDED_REFUSAL);
  await stage.decide(stream, 'editReasons', '2021-11-24T09:00:00.000Z', administrator, written('REJECTION'));
  await stage.receive(stream, ...told('viewsReceived', { contentHash: 'h' }, '2021-11-25T09:00:00.000Z'));
  const rejected = { ground: 'NOT_NECESSARY', outdatedReasonsConfirmed: true };
  await stage.decide(stream, 'rejectApplication', '2021-12-10T09:00:00.000Z', approver, rejected);
  return stream;
}

async function objectionWithReasons(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-01-10T11:00:00.000Z');
  const { administrator } = people;
  const unheard = { ground: 'RIGHT_WAIVED', reason };
  await stage.decide(stream, 'waiveHearing', '2022-01-24T10:00:00.000Z', administrator, unheard);
  await stage.until(stream, 'objectionDecisionAsked');
  await stage.decide(stream, 'editReasons', '2022-01-25T10:00:00.000Z', administrator, written('OBJECTION'));
  const unfounded = { outcome: 'UNFOUNDED', reason };
  await stage.decide(stream, 'decideObjection', '2022-02-28T10:00:00.000Z', otherApprover, unfounded);
  await stage.world.pace(stream, 'jumps');
  return stream;
}
