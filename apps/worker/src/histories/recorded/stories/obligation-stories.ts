import { DUE_MOVED, evaluationStream, monitoringStream } from '@ronde/contracts';
import { dueAtEndOf, type EvaluationFact, type Instant, type MonitoringFact } from '@ronde/domain';
import { people } from '@ronde/testing';
import type { Stage, Story } from './stage.js';

const OPENED_AT = '2022-01-03T08:00:00.000Z';
const CONTENT_HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const obligationStories: readonly Story[] = [
  { name: 'evaluation-returned-and-accepted', workflow: 'evaluation', play: returnedAndAccepted },
  { name: 'evaluation-never-delivered', workflow: 'evaluation', play: evaluationNeverDelivered },
  { name: 'monitoring-reviewed', workflow: 'monitoring', play: monitoringReviewed },
  { name: 'monitoring-never-delivered', workflow: 'monitoring', play: monitoringNeverDelivered },
];

async function returnedAndAccepted(stage: Stage): Promise<string> {
  const stream = await openEvaluation(stage);
  await move(stage, stream, '2023-03-31');
  await stage.until(stream, 'evaluationDueMoved');
  await stage.forward(stream, '2023-03-27T12:00:00.000Z');
  await stage.until(stream, 'evaluationReminded');
  await stage.receive(stream, report('2023-03-28T09:00:00.000Z'), '2023-03-28T09:00:00.000Z');
  await stage.until(stream, 'evaluationReviewOpened');
  await stage.decide(stream, 'returnEvaluation', '2023-04-06T09:00:00.000Z', people.assessor, {
    dueOn: '2023-05-03',
    reason: 'The effects are not described.',
  });
  await stage.receive(stream, report('2023-04-20T09:00:00.000Z'), '2023-04-20T09:00:00.000Z');
  await stage.until(stream, 'evaluationReviewOpened', 2);
  await stage.decide(stream, 'acceptEvaluation', '2023-04-27T09:00:00.000Z', people.assessor);
  return stream;
}

async function evaluationNeverDelivered(stage: Stage): Promise<string> {
  const stream = await openEvaluation(stage);
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'evaluationNotDelivered');
  return stream;
}

/** The execution lasts longer. */
function move(stage: Stage, stream: string, dueOn: string): Promise<void> {
  const moved = { ...dueAtEndOf(dueOn), awaitedUntil: '2024-07-15', at: '2022-03-01T09:00:00.000Z' };
  return stage.world.signal(stream, DUE_MOVED, moved);
}

async function openEvaluation(stage: Stage): Promise<string> {
  const applicationId = `${stage.roundId}/gm0518-1`;
  const opening = { evaluationId: `${applicationId}/p1`, projectId: 'p1', applicationId, roundId: stage.roundId };
  const stream = evaluationStream(opening.evaluationId);
  const { evaluationDueOn } = stage.terms.dates;
  await stage.start(stream, OPENED_AT, { opening: { ...opening, ...dueAtEndOf(evaluationDueOn) } });
  await stage.until(stream, 'evaluationOpened');
  return stream;
}

/** An evaluation whose report has come in and waits to be reviewed. */
export async function reportedEvaluation(stage: Stage, made: object): Promise<string> {
  const stream = await openEvaluation(stage);
  await stage.receive(stream, report('2023-03-28T09:00:00.000Z', made), '2023-03-28T09:00:00.000Z');
  await stage.until(stream, 'evaluationReviewOpened');
  return stream;
}

function report(receivedAt: Instant, made: object = {}): EvaluationFact {
  return {
    type: 'evaluationReceived',
    data: {
      kind: 'EFFECT',
      executor: 'EXTERNAL',
      independent: true,
      sharedInToolkit: true,
      contentHash: CONTENT_HASH,
      receivedAt,
      ...made,
    },
  };
}

async function monitoringReviewed(stage: Stage): Promise<string> {
  const stream = await reportedMonitoring(stage);
  await stage.decide(stream, 'reviewMonitoring', '2022-09-27T09:00:00.000Z', people.administrator, { efficient: true });
  return stream;
}

/** A monitoring whose report has come in and waits to be reviewed. */
export async function reportedMonitoring(stage: Stage): Promise<string> {
  const stream = await openMonitoring(stage);
  await move(stage, stream, '2022-12-30');
  await stage.until(stream, 'monitoringDueMoved');
  const receivedAt = '2022-09-20T09:00:00.000Z';
  const progress = [{ projectId: 'p1', spentCents: 4_000_000, percentDone: 60 }];
  const received: MonitoringFact = {
    type: 'monitoringReceived',
    data: { progress, municipalitiesReached: 3, contentHash: CONTENT_HASH, receivedAt },
  };
  await stage.receive(stream, received, receivedAt);
  await stage.until(stream, 'monitoringReviewOpened');
  return stream;
}

async function monitoringNeverDelivered(stage: Stage): Promise<string> {
  const stream = await openMonitoring(stage);
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'monitoringNotDelivered');
  return stream;
}

async function openMonitoring(stage: Stage): Promise<string> {
  const applicationId = `${stage.roundId}/gm0518-1`;
  const opening = { monitoringId: applicationId, applicationId, roundId: stage.roundId };
  const stream = monitoringStream(applicationId);
  const { monitoringDueOn } = stage.terms.dates;
  await stage.start(stream, OPENED_AT, { opening: { ...opening, ...dueAtEndOf(monitoringDueOn) } });
  await stage.until(stream, 'monitoringOpened');
  return stream;
}
