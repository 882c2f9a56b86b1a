import { ANNOUNCEMENT_CORRECTED, objectionStream } from '@ronde/contracts';
import type { Actor, Instant } from '@ronde/domain';
import { contestedAward, objectionReceived, people } from '@ronde/testing';
import { apply, told } from './application-acts.js';
import type { Stage, Story } from './stage.js';

const CONTENT_HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const otherApprover: Actor = { ...people.approver, id: 'test-approver-2' };
const reason = 'For the reasons in the file.';

export const objectionStories: readonly Story[] = [
  { name: 'objection-cured-heard-and-unfounded', workflow: 'objection', play: curedHeardAndUnfounded },
  { name: 'objection-late-and-founded', workflow: 'objection', play: lateAndFounded },
  { name: 'objection-annulled-and-decided-anew', workflow: 'objection', play: annulledAndDecidedAnew },
  { name: 'objection-decision-returned', workflow: 'objection', play: decisionReturned },
  { name: 'objection-with-corrected-dates', workflow: 'objection', play: correctedDates },
  { name: 'objection-withdrawn', workflow: 'objection', play: withdrawn },
];

async function curedHeardAndUnfounded(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-01-10T11:00:00.000Z', { lacks: ['GROUNDS'] });
  const asAdministrator = (update: string, at: Instant, command: object = {}) =>
    stage.decide(stream, update, at, people.administrator, { reason, ...command });
  await asAdministrator('requestCure', '2022-01-12T10:00:00.000Z', { lacks: ['GROUNDS'] });
  const cure = { supplied: ['GROUNDS'], contentHash: CONTENT_HASH };
  await stage.receive(stream, ...told('objectionCureReceived', cure, '2022-01-20T10:00:00.000Z'));
  await stage.until(stream, 'objectionCureEnded');
  await asAdministrator('appointCommittee', '2022-01-21T10:00:00.000Z');
  const hearing = { on: '2022-02-21', time: '10:30', form: 'VIDEO' };
  await asAdministrator('planHearing', '2022-01-24T10:00:00.000Z', hearing);
  await asAdministrator('adjournObjection', '2022-02-22T10:00:00.000Z');
  const report = { by: 'COMMITTEE', heard: true, advice: 'UNFOUNDED', contentHash: CONTENT_HASH };
  await stage.receive(stream, ...told('hearingReportReceived', report, '2022-03-01T10:00:00.000Z'));
  await stage.until(stream, 'objectionDecisionAsked');
  await asAdministrator('agreeFurtherDelay', '2022-03-02T10:00:00.000Z', { dueOn: '2022-08-01' });
  const unfounded = { outcome: 'UNFOUNDED', reason };
  await stage.decide(stream, 'decideObjection', '2022-07-04T10:00:00.000Z', otherApprover, unfounded);
  await stage.world.pace(stream, 'jumps');
  return stream;
}

async function lateAndFounded(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-01-24T11:00:00.000Z');
  const excused = { takenIntoAccount: true, reason };
  await stage.decide(stream, 'judgeTimeliness', '2022-01-25T10:00:00.000Z', people.administrator, excused);
  const standing = contestedAward({
    ...{ decision: 'AMENDMENT', decidedAt: '2022-01-26T10:00:00.000Z', totalCents: 7_000_000 },
    lines: [{ projectId: 'p1', requestedCents: 8_000_000, awardedCents: 7_000_000 }],
  });
  const covered = { interest: true, reason, standing };
  await stage.decide(stream, 'coverAmendment', '2022-01-27T10:00:00.000Z', people.administrator, covered);
  const unheard = { ground: 'FULLY_UPHELD', reason };
  await stage.decide(stream, 'waiveHearing', '2022-01-28T10:00:00.000Z', people.administrator, unheard);
  await stage.until(stream, 'objectionDecisionAsked');
  const founded = { outcome: 'FOUNDED', reason, standing, lines: [{ projectId: 'p1', awardedCents: 8_000_000 }] };
  await stage.decide(stream, 'decideObjection', '2022-02-01T10:00:00.000Z', otherApprover, founded);
  await stage.world.pace(stream, 'jumps');
  return stream;
}

async function annulledAndDecidedAnew(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-01-10T11:00:00.000Z');
  const asAdministrator = (update: string, at: Instant, command: object) =>
    stage.decide(stream, update, at, people.administrator, { reason, ...command });
  const decideObjection = (at: Instant) =>
    stage.decide(stream, 'decideObjection', at, otherApprover, { outcome: 'UNFOUNDED', reason });
  await asAdministrator('waiveHearing', '2022-01-24T10:00:00.000Z', { ground: 'RIGHT_WAIVED' });
  await stage.until(stream, 'objectionDecisionAsked');
  await decideObjection('2022-02-28T10:00:00.000Z');
  const appeal = { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234' };
  await asAdministrator('registerAppeal', '2022-04-06T10:00:00.000Z', { ...appeal, filedOn: '2022-04-04' });
  const annulled = { outcome: 'ANNULLED', judgedOn: '2022-10-03' };
  await asAdministrator('noteJudgment', '2022-10-10T10:00:00.000Z', annulled);
  await stage.until(stream, 'objectionDecisionAsked', 2);
  await decideObjection('2022-10-31T10:00:00.000Z');
  return stream;
}

async function decisionReturned(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-01-10T11:00:00.000Z');
  const asAdministrator = (update: string, at: Instant, command: object) =>
    stage.decide(stream, update, at, people.administrator, { reason, ...command });
  await asAdministrator('waiveHearing', '2022-01-24T10:00:00.000Z', { ground: 'RIGHT_WAIVED' });
  await stage.until(stream, 'objectionDecisionAsked');
  const unfounded = { outcome: 'UNFOUNDED', reason };
  await stage.decide(stream, 'decideObjection', '2022-02-28T10:00:00.000Z', otherApprover, unfounded);
  const back = { returnedOn: '2022-03-04', cause: 'UNDELIVERABLE' };
  await asAdministrator('registerReturnedObjectionDecision', '2022-03-04T10:00:00.000Z', back);
  await asAdministrator('notifyObjectionDecision', '2022-03-07T10:00:00.000Z', {});
  await stage.world.pace(stream, 'jumps');
  return stream;
}

async function correctedDates(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-02-01T11:00:00.000Z', { channel: 'POST', receivedOn: '2022-01-31' });
  const right = { receivedOn: '2022-01-24', reason };
  await stage.decide(stream, 'correctObjectionDates', '2022-02-02T10:00:00.000Z', people.administrator, right);
  const announced = { decision: 'AWARD', announcedOn: '2021-12-20', at: '2022-02-03T10:00:00.000Z' };
  await stage.world.signal(stream, ANNOUNCEMENT_CORRECTED, announced);
  await stage.until(stream, 'objectionDatesCorrected', 2);
  await stage.receive(stream, ...told('objectionWithdrawalReceived', { contentHash: CONTENT_HASH }, '2022-02-04T10:00:00.000Z'));
  return stream;
}

async function withdrawn(stage: Stage): Promise<string> {
  const stream = await object(stage, '2022-01-10T11:00:00.000Z');
  const withdrawal = { contentHash: CONTENT_HASH };
  await stage.receive(stream, ...told('objectionWithdrawalReceived', withdrawal, '2022-01-12T10:00:00.000Z'));
  return stream;
}

/** An objection arrives against an award of December 2021; resolves when it is laid before an administrator. */
export async function object(stage: Stage, at: Instant, wanted: Parameters<typeof objectionReceived>[0] = {}): Promise<string> {
  const { applicationId } = await apply(stage);
  const stream = objectionStream(`${applicationId}/1`);
  await stage.start(stream, at, { objectionId: `${applicationId}/1` });
  await stage.receive(stream, objectionReceived({ roundId: stage.roundId, at, ...wanted }), at);
  await stage.until(stream, 'objectionHandlingOpened');
  return stream;
}
