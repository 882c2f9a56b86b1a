import { OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { told } from './application-acts.js';
import { awarded } from './ex-officio-stories.js';
import type { Stage, Story } from './stage.js';

export const lateAccountabilityStories: readonly Story[] = [
  { name: 'application-accounted-for-late', workflow: 'application', play: accountedLate },
  { name: 'application-accountability-doubted', workflow: 'application', play: doubted },
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

/** Information is not plausible, is explained, is doubted again and corrected, and is settled on. */
async function doubted(stage: Stage): Promise<string> {
  const { stream, applicationId } = await awarded(stage);
  const decide = (update: string, day: string, command: object) =>
    stage.decide(stream, update, `${day}T09:00:00.000Z`, people.administrator, command);
  const information = { activitiesFinished: true, spent: [], settlementDueOn: '2023-12-04' };
  const pass = (receivedFromBzkOn: string) =>
    stage.receive(
      stream,
      ...told('accountabilityReceived', { ...information, receivedFromBzkOn }, `${receivedFromBzkOn}T09:00:00.000Z`),
    );
  await pass('2023-07-03');
  await decide('doubtAccountability', '2023-07-05', { projectIds: ['p1'], reason: 'Half of it.' });
  await decide('explainAccountability', '2023-07-10', { reason: 'A rent.' });
  await decide('doubtAccountability', '2023-07-11', { reason: 'The other half.' });
  await pass('2023-07-13');
  const at = '2023-07-14T09:00:00.000Z';
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: applicationId, met: true, at });
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: `${applicationId}/p2`, met: true, at });
  await stage.until(stream, 'settlementOpened');
  const whole = { settledCents: 17_000_000, grounds: [] };
  await stage.decide(stream, 'decideSettlement', '2023-10-16T09:00:00.000Z', people.approver, whole);
  return stream;
}
