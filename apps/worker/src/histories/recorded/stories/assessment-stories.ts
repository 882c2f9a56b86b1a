import { AMOUNTS_ALLOCATED, CONFLICT_REGISTERED, taskStream, WORK_DONE } from '@ronde/contracts';
import { type Actor, dueAtEndOf } from '@ronde/domain';
import { people } from '@ronde/testing';
import { adviceOf, apply, assessAll, told } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const assessmentStories: readonly Story[] = [
  { name: 'application-assessed-anew-after-a-conflict', workflow: 'application', play: assessedAnew },
  { name: 'application-divergence-decided', workflow: 'application', play: divergenceDecided },
  { name: 'application-late-opinion', workflow: 'application', play: lateOpinion },
  {
    name: 'application-initialled-along',
    workflow: 'application',
    terms: { coInitial: 'SZW' },
    play: initialledAlong,
  },
  { name: 'application-heard-and-rejected', workflow: 'application', play: heardAndRejected },
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
  const lifted = { personId: people.coAssessor.id, reason: 'A namesake.' };
  await stage.decide(stream, 'liftConflict', '2021-10-06T10:00:00.000Z', people.administrator, lifted);
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-10-07T09:00:00.000Z'));
  return stream;
}

/** JenV advises all of p1, SZW half of it. */
export async function differ(stage: Stage, stream: string, ofSzw: object = {}): Promise<void> {
  const half = { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 4_000_000, ...ofSzw }] };
  await stage.decide(stream, 'assess', '2021-10-04T09:00:00.000Z', people.coAssessor, half);
  const whole = { ministry: 'JENV', assessments: adviceOf('JENV') };
  await stage.decide(stream, 'assess', '2021-10-04T10:00:00.000Z', people.assessor, whole);
  await stage.until(stream, 'divergenceFound');
}

/** A joint consultation that ended without agreement. */
export const CONSULTATION = {
  ...{ heldOn: '2021-10-05', outcome: 'NOT_AGREED' },
  participants: [
    { ministry: 'JENV', role: 'ASSESSOR' },
    { ministry: 'SZW', role: 'ASSESSOR' },
  ],
};

async function divergenceDecided(stage: Stage): Promise<string> {
  const stream = await inAssessment(stage);
  await differ(stage, stream);
  await stage.decide(stream, 'recordConsultation', '2021-10-05T09:00:00.000Z', people.assessor, CONSULTATION);
  const decisions = [{ projectId: 'p1', outcome: 'AMOUNT', advisedCents: 6_000_000 }];
  const decided = { decisions, reason: 'The threat weighs more.' };
  await stage.decide(stream, 'decideDivergence', '2021-10-06T09:00:00.000Z', people.approver, decided);
  await stage.until(stream, 'assessmentConcluded');
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-10-07T09:00:00.000Z'));
  return stream;
}

async function lateOpinion(stage: Stage): Promise<string> {
  const stream = await inAssessment(stage);
  const whole = { ministry: 'JENV', assessments: adviceOf('JENV') };
  await stage.decide(stream, 'assess', '2021-10-04T10:00:00.000Z', people.assessor, whole);
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'assessmentConcluded');
  const late = { ministry: 'SZW', assessments: adviceOf('SZW') };
  await stage.decide(stream, 'giveLateOpinion', '2021-12-01T09:00:00.000Z', people.coAssessor, late);
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-12-02T09:00:00.000Z'));
  return stream;
}

/** A file to decide on in a round that asks for the initial of SZW, on p1 alone. */
export async function initialAsked(stage: Stage): Promise<string> {
  const stream = await inAssessment(stage);
  await assessAll(stage, stream);
  const lines = [
    { projectId: 'p1', allocatedCents: 8_000_000 },
    { projectId: 'p2', allocatedCents: 9_000_000 },
  ];
  const amounts = { allocationId: `${stage.roundId}/allocation`, lines, at: '2021-11-22T09:00:00.000Z' };
  await stage.world.signal(stream, AMOUNTS_ALLOCATED, amounts);
  await stage.until(stream, 'allocated');
  return stream;
}

/** The approver of SZW. */
export const SZW_HEAD: Actor = { id: 'test-approver-szw', role: 'APPROVER', organisation: 'SZW' };

async function initialledAlong(stage: Stage): Promise<string> {
  const stream = await initialAsked(stage);
  await stage.decide(stream, 'giveCoInitial', '2021-11-24T09:00:00.000Z', SZW_HEAD, { outcome: 'GIVEN' });
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-12-02T09:00:00.000Z'));
  return stream;
}

/** JenV refuses both projects on facts that the applicant did not give; the file waits to be decided. */
export async function refusedOnOtherFacts(stage: Stage): Promise<string> {
  const stream = await inAssessment(stage);
  const refused = { advisedCents: 0, ground: 'NOT_NECESSARY', restsOnOtherFacts: true };
  const assessments = [
    { projectId: 'p1', ...refused },
    { projectId: 'p2', ...refused },
  ];
  const bySzw = { ministry: 'SZW', assessments: assessments.slice(0, 1) };
  await stage.decide(stream, 'assess', '2021-10-04T09:00:00.000Z', people.coAssessor, bySzw);
  await stage.decide(stream, 'assess', '2021-10-04T10:00:00.000Z', people.assessor, { ministry: 'JENV', assessments });
  await stage.until(stream, 'assessmentConcluded');
  const allocationId = `${stage.roundId}/allocation`;
  await stage.world.signal(stream, AMOUNTS_ALLOCATED, { allocationId, lines: [], at: '2021-11-22T09:00:00.000Z' });
  await stage.until(stream, 'allocated');
  return stream;
}

/** What is intended, on both projects. */
export const INTENDED_REFUSAL = { projectIds: ['p1', 'p2'], ground: 'NOT_NECESSARY', reason: 'The annual report.' };

async function heardAndRejected(stage: Stage): Promise<string> {
  const stream = await refusedOnOtherFacts(stage);
  await stage.decide(stream, 'intendRefusal', '2021-11-23T09:00:00.000Z', people.administrator, INTENDED_REFUSAL);
  const waived = { how: 'WAIVED', on: '2021-11-25', reason: 'By letter.' };
  await stage.decide(stream, 'recordViews', '2021-11-26T09:00:00.000Z', people.administrator, waived);
  const ground = { ground: 'NOT_NECESSARY' };
  await stage.decide(stream, 'rejectApplication', '2021-12-10T09:00:00.000Z', people.approver, ground);
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
