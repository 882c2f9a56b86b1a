import { DECISION_TAKEN, penaltyStream } from '@ronde/contracts';
import type { LocalDate } from '@ronde/domain';
import { JournalWriter, people } from '@ronde/testing';
import { noticeReceived } from '../../../testing/late-decision.js';
import { apply } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const penaltyStories: readonly Story[] = [
  { name: 'penalty-fully-run-and-fixed', workflow: 'penalty', play: fullyRun },
  { name: 'penalty-stopped-by-the-decision', workflow: 'penalty', play: stoppedByTheDecision },
  { name: 'penalty-decision-returned', workflow: 'penalty', play: decisionReturned },
  { name: 'penalty-judged-anew', workflow: 'penalty', play: judgedAnew },
  { name: 'penalty-of-a-mistyped-letter', workflow: 'penalty', play: mistyped },
];

async function fullyRun(stage: Stage): Promise<string> {
  const stream = await giveNotice(stage);
  await stage.forward(stream, '2022-02-08T12:00:00.000Z');
  await stage.until(stream, 'penaltyStopped');
  await stage.decide(stream, 'fixPenalty', '2022-02-10T10:00:00.000Z', people.approver);
  await stage.decide(stream, 'registerPenaltyPayment', '2022-03-01T10:00:00.000Z', people.administrator);
  return stream;
}

async function stoppedByTheDecision(stage: Stage): Promise<string> {
  const stream = await giveNotice(stage);
  const at = '2022-01-13T11:00:00.000Z';
  await stage.world.signal(stream, DECISION_TAKEN, { cause: 'DECIDED', decidedOn: '2022-01-13', at });
  await stage.until(stream, 'penaltyStopped');
  const excluded = { exclusion: 'MANIFESTLY_UNFOUNDED', reason: 'For the reasons in the file.' };
  await stage.decide(stream, 'fixPenalty', '2022-01-17T10:00:00.000Z', people.approver, excluded);
  return stream;
}

/** The letter of the decision came back and left anew before it was paid. */
async function decisionReturned(stage: Stage): Promise<string> {
  const stream = await giveNotice(stage);
  await stage.forward(stream, '2022-02-08T12:00:00.000Z');
  await stage.until(stream, 'penaltyStopped');
  await stage.decide(stream, 'fixPenalty', '2022-02-10T10:00:00.000Z', people.approver);
  const back = { returnedOn: '2022-02-14', cause: 'UNDELIVERABLE' };
  const { administrator } = people;
  await stage.decide(stream, 'registerReturnedPenaltyDecision', '2022-02-14T10:00:00.000Z', administrator, back);
  await stage.decide(stream, 'notifyPenaltyDecision', '2022-02-15T10:00:00.000Z', administrator);
  await stage.decide(stream, 'registerPenaltyPayment', '2022-03-01T10:00:00.000Z', administrator);
  return stream;
}

/** Answered as given after the decision, whose letter then came back and left anew. */
async function judgedAnew(stage: Stage): Promise<string> {
  const stream = await giveNotice(stage, '2021-12-11');
  await stage.world.client.workflow.getHandle(stream).result();
  const journal = new JournalWriter(stage.world.database(), stage.roundId, '2022-01-10T10:00:00.000Z', 'returned');
  const letter = { decision: 'AWARD', caseReference: 'VG', notifiedOn: '2021-12-11', cause: 'UNDELIVERABLE' };
  const returned = { type: 'notificationReturned', data: { ...letter, returnedOn: '2021-12-20' } };
  await journal.decide(`application/${stream.slice('penalty/'.length, -2)}`, [returned]);
  await stage.world.reopen(stream);
  await stage.until(stream, 'noticeJudgedAnew');
  const at = '2022-01-13T11:00:00.000Z';
  await stage.world.signal(stream, DECISION_TAKEN, { cause: 'DECIDED', decidedOn: '2022-01-13', at });
  await stage.until(stream, 'penaltyStopped');
  await stage.decide(stream, 'fixPenalty', '2022-01-17T10:00:00.000Z', people.approver);
  await stage.decide(stream, 'registerPenaltyPayment', '2022-01-20T10:00:00.000Z', people.administrator);
  return stream;
}

/** The day of the letter is corrected while the penalty runs and after it stopped; at last it was premature. */
async function mistyped(stage: Stage): Promise<string> {
  const stream = await giveNotice(stage, null, '2021-12-13');
  const correct = (receivedOn: LocalDate, day: LocalDate) => {
    const right = { receivedOn, besideOn: null, reason: 'Read wrongly.' };
    return stage.decide(stream, 'correctNoticeDate', `${day}T10:00:00.000Z`, people.administrator, right);
  };
  await correct('2021-12-11', '2021-12-20');
  const at = '2022-01-13T11:00:00.000Z';
  await stage.world.signal(stream, DECISION_TAKEN, { cause: 'DECIDED', decidedOn: '2022-01-13', at });
  await stage.until(stream, 'penaltyStopped');
  await correct('2021-12-12', '2022-01-14');
  await correct('2021-12-10', '2022-01-17');
  return stream;
}

async function giveNotice(
  stage: Stage,
  decidedOn: LocalDate | null = null,
  receivedOn?: LocalDate,
): Promise<string> {
  const { applicationId } = await apply(stage);
  const stream = penaltyStream(`${applicationId}/1`);
  const at = '2021-12-13T11:00:00.000Z';
  await stage.start(stream, at, { penaltyId: `${applicationId}/1` });
  await stage.receive(stream, noticeReceived(stage.roundId, { at, decidedOn, ...(receivedOn && { receivedOn }) }), at);
  await stage.until(stream, 'noticeOfDefaultReceived');
  return stream;
}
