import { OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { told } from './application-acts.js';
import { awarded } from './ex-officio-stories.js';
import type { Stage, Story } from './stage.js';

export const lateAccountabilityStories: readonly Story[] = [
  { name: 'application-accounted-for-late', workflow: 'application', play: accountedLate },
];

/** A later day is granted and passed; payments are suspended, and go on when accountability comes. */
async function accountedLate(stage: Stage): Promise<string> {
  const { stream, applicationId } = await awarded(stage);
  const decide = (update: string, day: string, command: object = {}) =>
    stage.decide(stream, update, `${day}T09:00:00.000Z`, people.administrator, command);
  await decide('askAccountabilityExtension', '2023-06-26', { dueOn: '2023-09-15' });
  await decide('answerAccountabilityExtension', '2023-07-06', { outcome: 'GRANTED' });
  await decide('suspendPayments', '2023-09-18');
  await decide('resumePayments', '2023-10-02');
  const information = { receivedFromBzkOn: '2023-10-03', activitiesFinished: true, spent: [], settlementDueOn: '2024-03-05' };
  await stage.receive(stream, ...told('accountabilityReceived', information, '2023-10-03T09:00:00.000Z'));
  const at = '2023-10-04T09:00:00.000Z';
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: applicationId, met: true, at });
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: `${applicationId}/p2`, met: true, at });
  await stage.until(stream, 'settlementOpened');
  const whole = { settledCents: 17_000_000, grounds: [] };
  await stage.decide(stream, 'decideSettlement', '2023-10-16T09:00:00.000Z', people.approver, whole);
  return stream;
}
