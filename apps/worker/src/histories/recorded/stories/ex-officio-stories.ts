import { OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply, assessAll, told } from './application-acts.js';
import { award } from './application-stories.js';
import type { Stage, Story } from './stage.js';

export const exOfficioStories: readonly Story[] = [
  { name: 'application-not-finished-and-settled-ex-officio', workflow: 'application', play: settledExOfficio },
];

/** What is accounted for says "not finished"; it is asked again, and then settled ex officio. */
async function settledExOfficio(stage: Stage): Promise<string> {
  const { stream, applicationId } = await apply(stage);
  await stage.decide(stream, 'confirmCompleteness', '2021-09-21T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  await award(stage, stream);
  const information = { receivedFromBzkOn: '2023-07-03', activitiesFinished: false, spent: [], settlementDueOn: '2023-12-04' };
  await stage.receive(stream, ...told('accountabilityReceived', information, '2023-07-04T09:00:00.000Z'));
  await stage.until(stream, 'accountabilityAskedAgain');
  const reason = 'The execution is over.';
  await stage.decide(stream, 'openExOfficio', '2023-07-10T09:00:00.000Z', people.administrator, { reason });
  const at = '2023-07-11T09:00:00.000Z';
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: applicationId, met: true, at });
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: `${applicationId}/p2`, met: true, at });
  await stage.until(stream, 'settlementOpened');
  const whole = { settledCents: 17_000_000, grounds: [] };
  await stage.decide(stream, 'decideSettlement', '2023-09-18T09:00:00.000Z', people.approver, whole);
  return stream;
}
