import { ROUND_CANCELLED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply, told } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const earlyEndStories: readonly Story[] = [
  { name: 'application-late-and-rejected', workflow: 'application', play: lateAndRejected },
  { name: 'application-left-untreated', workflow: 'application', play: leftUntreated },
  { name: 'application-supplemented-not-enough', workflow: 'application', play: notEnough },
  { name: 'application-withdrawn', workflow: 'application', play: withdrawn },
  { name: 'application-of-a-cancelled-round', workflow: 'application', play: ofCancelledRound },
];

async function lateAndRejected(stage: Stage): Promise<string> {
  const { stream } = await apply(stage, { flags: ['LATE'] }, 'admissionAsked');
  const refused = { admitted: false, ground: 'LATE' };
  await stage.decide(stream, 'decideAdmission', '2021-10-06T09:00:00.000Z', people.administrator, refused);
  await stage.decide(stream, 'rejectApplication', '2021-10-11T09:00:00.000Z', people.approver, { ground: 'LATE' });
  return stream;
}

async function leftUntreated(stage: Stage): Promise<string> {
  const { stream } = await apply(stage, { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
  const lacking = { deficiencies: ['BUDGET'] };
  await stage.decide(stream, 'requestSupplement', '2021-09-22T10:00:00.000Z', people.administrator, lacking);
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'supplementLapsed');
  await stage.decide(stream, 'refuseIncomplete', '2021-10-11T10:00:00.000Z', people.approver);
  return stream;
}

async function notEnough(stage: Stage): Promise<string> {
  const { stream } = await apply(stage, { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
  const lacking = { deficiencies: ['BUDGET'] };
  await stage.decide(stream, 'requestSupplement', '2021-09-22T10:00:00.000Z', people.administrator, lacking);
  const supplied = { supplied: ['ACTION_PLAN'], evaluationPlans: [], contentHash: 'supplement' };
  await stage.receive(stream, ...told('supplementReceived', supplied, '2021-09-30T09:00:00.000Z'));
  await stage.until(stream, 'completenessCheckOpened', 2);
  await stage.decide(stream, 'proposeUntreated', '2021-10-04T10:00:00.000Z', people.administrator);
  await stage.decide(stream, 'refuseIncomplete', '2021-10-11T10:00:00.000Z', people.approver);
  return stream;
}

async function withdrawn(stage: Stage): Promise<string> {
  const { stream } = await apply(stage);
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-09-23T10:00:00.000Z'));
  return stream;
}

async function ofCancelledRound(stage: Stage): Promise<string> {
  const { stream } = await apply(stage);
  await stage.world.signal(stream, ROUND_CANCELLED, { at: '2021-09-23T10:00:00.000Z' });
  return stream;
}
