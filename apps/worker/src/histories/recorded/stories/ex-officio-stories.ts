import { OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply, assessAll, told } from './application-acts.js';
import { award } from './application-stories.js';
import type { Stage, Story } from './stage.js';

export const exOfficioStories: readonly Story[] = [
  { name: 'application-revoked-and-settled-ex-officio', workflow: 'application', play: revoked },
  { name: 'application-not-finished-and-settled-ex-officio', workflow: 'application', play: settledExOfficio },
];

/** What is accounted for says "not finished"; it is asked again, and then settled ex officio. */
async function settledExOfficio(stage: Stage): Promise<string> {
  const { stream, applicationId } = await awarded(stage);
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

/** The municipality is heard, the award is revoked as a whole, and nothing is settled. */
async function revoked(stage: Stage): Promise<string> {
  const { stream } = await awarded(stage);
  const reason = 'Nothing is carried out.';
  const lines = ['p1', 'p2'].map((projectId) => ({ projectId, awardedCents: 0, ground: 'NOT_NECESSARY' }));
  await stage.decide(stream, 'intendRevocation', '2022-03-01T09:00:00.000Z', people.administrator, { lines, reason });
  await stage.receive(stream, ...told('viewsReceived', { contentHash: 'views' }, '2022-03-07T09:00:00.000Z'));
  const revocation = { cause: 'REVOCATION', lines, reason };
  await stage.decide(stream, 'amendAward', '2022-03-08T09:00:00.000Z', people.approver, revocation);
  await stage.decide(stream, 'openExOfficio', '2022-03-09T09:00:00.000Z', people.administrator, { reason });
  await stage.until(stream, 'settlementOpened');
  const nothing = { settledCents: 0, grounds: [] };
  await stage.decide(stream, 'decideSettlement', '2022-03-14T09:00:00.000Z', people.approver, nothing);
  return stream;
}

/** A file with an award. */
export async function awarded(stage: Stage): Promise<{ readonly stream: string; readonly applicationId: string }> {
  const { stream, applicationId } = await apply(stage);
  await stage.decide(stream, 'confirmCompleteness', '2021-09-21T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  await award(stage, stream);
  return { stream, applicationId };
}
