import { AMOUNTS_ALLOCATED, OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { adviceOf, apply, assessAll, told } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const applicationStories: readonly Story[] = [
  { name: 'application-supplemented-awarded-and-settled', workflow: 'application', play: awardedAndSettled },
  { name: 'application-passed-by-szw-and-rejected', workflow: 'application', play: passedByAndRejected },
];

/** The longest way: a supplement, terms that move, both ministries, an award, reminders, obligations, a settlement. */
async function awardedAndSettled(stage: Stage): Promise<string> {
  const file = await apply(stage, { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
  await supplement(stage, file.stream);
  await stage.decide(file.stream, 'confirmCompleteness', '2021-10-08T09:00:00.000Z', people.administrator);
  await stage.until(file.stream, 'assessmentOpened');
  await moveTerms(stage, file.stream);
  await assessAll(stage, file.stream);
  await award(stage, file.stream);
  await account(stage, file.stream);
  await settle(stage, file);
  return file.stream;
}

async function supplement(stage: Stage, stream: string): Promise<void> {
  const lacking = { deficiencies: ['BUDGET'] };
  await stage.decide(stream, 'requestSupplement', '2021-09-27T09:00:00.000Z', people.administrator, lacking);
  const later = { deadline: 'SUPPLEMENT', dueOn: '2021-10-20' };
  await stage.decide(stream, 'moveDeadline', '2021-09-28T09:00:00.000Z', people.administrator, later);
  const supplied = { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'supplement' };
  await stage.receive(stream, ...told('supplementReceived', supplied, '2021-10-06T09:00:00.000Z'));
  await stage.until(stream, 'completenessCheckOpened', 2);
}

async function moveTerms(stage: Stage, stream: string): Promise<void> {
  const at = '2021-10-11T09:00:00.000Z';
  for (const moved of [
    { deadline: 'CO_ASSESSMENT', dueOn: '2021-11-19' },
    { deadline: 'DECISION', dueOn: '2021-12-17' },
  ])
    await stage.decide(stream, 'moveDeadline', at, people.administrator, moved);
}

/** The ministries' advice is allocated and awarded whole; resolves when the execution has begun. */
export async function award(stage: Stage, stream: string): Promise<void> {
  const lines = adviceOf('JENV').map(({ projectId, advisedCents }) => ({ projectId, allocatedCents: advisedCents }));
  const allocationId = `${stage.roundId}/allocation`;
  await stage.world.signal(stream, AMOUNTS_ALLOCATED, { allocationId, lines, at: '2021-11-22T09:00:00.000Z' });
  await stage.until(stream, 'allocated');
  await stage.decide(stream, 'decideAward', '2021-12-10T09:00:00.000Z', people.approver);
  await stage.until(stream, 'executionStarted');
}

/** The information comes in after it was reminded of and became overdue. */
async function account(stage: Stage, stream: string): Promise<void> {
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'accountabilityOverdue');
  const spent = adviceOf('JENV').map(({ projectId, advisedCents }) => ({ projectId, spentCents: advisedCents }));
  const information = {
    receivedFromBzkOn: '2023-07-24',
    activitiesFinished: true,
    spent,
    settlementDueOn: '2023-12-25',
  };
  await stage.receive(stream, ...told('accountabilityReceived', information, '2023-07-25T09:00:00.000Z'));
}

async function settle(stage: Stage, { stream, applicationId }: { stream: string; applicationId: string }) {
  const at = '2023-07-26T09:00:00.000Z';
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: applicationId, met: true, at });
  await stage.world.signal(stream, OBLIGATION_ENDED, { id: `${applicationId}/p2`, met: false, at });
  await stage.until(stream, 'settlementOpened');
  const lower = { settledCents: 16_000_000, grounds: ['OBLIGATION_NOT_MET'] };
  const intended = { ...lower, reason: 'The evaluation never came.' };
  await stage.decide(stream, 'intendSettlement', '2023-08-07T09:00:00.000Z', people.administrator, intended);
  await stage.receive(stream, ...told('viewsReceived', { contentHash: 'views' }, '2023-08-14T09:00:00.000Z'));
  await stage.decide(stream, 'decideSettlement', '2023-09-18T09:00:00.000Z', people.approver, lower);
}

async function passedByAndRejected(stage: Stage): Promise<string> {
  const { stream } = await apply(stage, { flags: ['NOT_INVITED'] }, 'admissionAsked');
  await stage.decide(stream, 'decideAdmission', '2021-09-22T09:00:00.000Z', people.administrator, { admitted: true });
  await stage.until(stream, 'completenessCheckOpened');
  await stage.decide(stream, 'confirmCompleteness', '2021-09-24T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  const assessments = adviceOf('JENV').map((advice) => ({ ...advice, advisedCents: 0, ground: 'NOT_NECESSARY' }));
  const assessed = { ministry: 'JENV', assessments };
  await stage.decide(stream, 'assess', '2021-10-04T09:00:00.000Z', people.assessor, assessed);
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'assessmentConcluded');
  const allocationId = `${stage.roundId}/allocation`;
  await stage.world.signal(stream, AMOUNTS_ALLOCATED, { allocationId, lines: [], at: '2021-11-22T09:00:00.000Z' });
  await stage.until(stream, 'allocated');
  const ground = { ground: 'NOT_NECESSARY' };
  await stage.decide(stream, 'rejectApplication', '2021-12-10T09:00:00.000Z', people.approver, ground);
  return stream;
}
