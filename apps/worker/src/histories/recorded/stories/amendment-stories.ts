import { AWARD_AMENDMENT_DECIDED, OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply, assessAll, told } from './application-acts.js';
import { award } from './application-stories.js';
import type { Stage, Story } from './stage.js';

export const amendmentStories: readonly Story[] = [
  { name: 'application-amended-after-the-award', workflow: 'application', play: amended },
];

/** An award is corrected, raised after an objection, and an outcome that does not fit is written down; then settled. */
async function amended(stage: Stage): Promise<string> {
  const { stream, applicationId } = await apply(stage);
  await stage.decide(stream, 'confirmCompleteness', '2021-09-21T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  await award(stage, stream);
  const slip = { lines: [{ projectId: 'p1', awardedCents: 7_000_000 }], reason: 'A slip of the pen.' };
  await stage.decide(stream, 'proposeCorrection', '2022-01-31T09:00:00.000Z', people.administrator, slip);
  const correction = { cause: 'CORRECTION', ...slip };
  await stage.decide(stream, 'amendAward', '2022-02-01T09:00:00.000Z', people.approver, correction);
  await outcome(stage, stream, { lines: [{ projectId: 'p2', awardedCents: 10_000_000 }], at: '2022-03-01T09:00:00.000Z' });
  await stage.until(stream, 'awardAmended', 2);
  await outcome(stage, stream, { lines: [{ projectId: 'p2', awardedCents: 1 }], at: '2022-04-01T09:00:00.000Z' });
  await stage.until(stream, 'amendmentFailed');
  await changed(stage, stream);
  await settle(stage, stream, applicationId);
  return stream;
}

/** The municipality asks for more time and gets it. */
async function changed(stage: Stage, stream: string): Promise<void> {
  const asked = { requestId: 'c1', kind: 'EXTENSION', executionEndsOn: '2023-03-31', contentHash: 'change' };
  const request = { ...asked, decisionDueOn: '2022-06-28' };
  await stage.receive(stream, ...told('changeRequestReceived', request, '2022-05-03T09:00:00.000Z'));
  await stage.until(stream, 'changeRequestOpened');
  const granted = { requestId: 'c1', outcome: 'GRANTED' };
  await stage.decide(stream, 'decideChangeRequest', '2022-06-01T09:00:00.000Z', people.approver, granted);
}

const outcome = (stage: Stage, stream: string, decided: object): Promise<void> =>
  stage.world.signal(stream, AWARD_AMENDMENT_DECIDED, {
    cause: 'OBJECTION',
    causeStream: stream.replace('application/', 'objection/') + '/1',
    ...decided,
  });

async function settle(stage: Stage, stream: string, applicationId: string): Promise<void> {
  const spent = [
    { projectId: 'p1', spentCents: 7_000_000 },
    { projectId: 'p2', spentCents: 10_000_000 },
  ];
  const information = { receivedFromBzkOn: '2023-07-03', activitiesFinished: true, spent, settlementDueOn: '2023-12-04' };
  await stage.receive(stream, ...told('accountabilityReceived', information, '2023-07-04T09:00:00.000Z'));
  const at = '2023-07-05T09:00:00.000Z';
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: applicationId, met: true, at });
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: `${applicationId}/p2`, met: true, at });
  await stage.until(stream, 'settlementOpened');
  const whole = { settledCents: 17_000_000, grounds: [] };
  await stage.decide(stream, 'decideSettlement', '2023-09-18T09:00:00.000Z', people.approver, whole);
}
