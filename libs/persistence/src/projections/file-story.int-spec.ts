import {
  evolveEvaluation,
  evolveMonitoring,
  evolveRound,
  evolveTask,
  NO_EVALUATION,
  NO_MONITORING,
  NO_ROUND,
  NO_TASK,
  type EvaluationFact,
  type Fact,
  type Happened,
  type MonitoringFact,
  type RoundFact,
  type TaskFact,
} from '@ronde/domain';
import { JournalWriter, people, roundDrafted, stateFromFacts, withDatabase } from '@ronde/testing';
import { deadlinesOf, readOutbox } from '../index.js';

const suite = withDatabase();
const roundId = '2022-t1';
const dueAt = '2021-10-15T22:00:00.000Z';
let writer: JournalWriter;

beforeAll(async () => {
  writer = new JournalWriter(suite().database, roundId);
  await writer.receive(`funding-round/${roundId}`, roundDrafted(), people.administrator);
});

const rowOf = async (table: string, id: string) =>
  (await suite().database.query(`SELECT * FROM ${table} WHERE id = $1`, [id]))[0];

const stateOf = <S, F extends Fact>(stream: string, nothing: S, evolve: (state: S, happened: Happened<F>) => S) =>
  stateFromFacts(suite().database, stream, nothing, evolve);

describe('the tables tell of the other files what their facts tell', () => {
  it('a round', async () => {
    const stream = `funding-round/${roundId}`;
    const proposal = {
      allocationId: 'a1',
      strategy: 'PRO_RATA' as const,
      requestedCents: 3,
      advisedCents: 2,
      totalCents: 1,
      lineCount: 1,
      linesHash: 'x',
    };
    const facts: RoundFact[] = [
      { type: 'frameworkApproved', data: { ceilingCents: 700_000_000 } },
      { type: 'invitedListDrafted', data: { municipalities: ['GM0518', 'GM0363'] } },
      { type: 'invitedListApproved', data: { municipalities: ['GM0518', 'GM0363'] } },
      { type: 'phaseEntered', data: { phase: 'CALL' } },
      { type: 'callPublished', data: { opensAt: '2021-07-12T22:00:00.000Z', closesAt: '2021-10-01T22:00:00.000Z' } },
      {
        type: 'callClosingMoved',
        data: { previousClosesAt: '2021-10-01T22:00:00.000Z', closesAt: '2021-10-08T22:00:00.000Z' },
      },
      { type: 'callClosed', data: { applications: 4 } },
      { type: 'allocationProposed', data: proposal },
      { type: 'allocationReturned', data: { allocationId: 'a1' } },
      { type: 'allocationApproved', data: { allocationId: 'a1', totalCents: 1 } },
      { type: 'roundCancelled', data: {} },
    ];
    for (const fact of facts) {
      await writer.decide(stream, [fact]);
      const state = await stateOf(stream, NO_ROUND, evolveRound);
      const row = await rowOf('round', roundId);
      expect({ after: fact.type, ...row }).toMatchObject({
        after: fact.type,
        phase: state.phase,
        invited: state.invited,
        closes_at: state.closesAt ?? null,
      });
      if (state.allocation) expect((await rowOf('allocation', 'a1')).status).toBe(state.allocation.status);
    }
    expect(
      (await deadlinesOf(suite().database, stream)).map(({ code, dueOn, doneAt }) => [code, dueOn, doneAt !== null]),
    ).toEqual([['CALL_CLOSING', '2021-10-08', true]]);
    const invitations = await readOutbox(suite().database, { stream, kind: 'mail', limit: 100 });
    const sentTo = (mail: string) =>
      invitations.filter(({ payload }) => (payload as { mail: string }).mail === mail).map(({ target }) => target);
    expect(sentTo('invitation')).toEqual(['GM0518', 'GM0363']);
    expect(sentTo('round-cancelled')).toEqual(['GM0518', 'GM0363']);
  });

  it('a task', async () => {
    const opening = {
      taskId: `${roundId}/gm0518-1/assessment-szw`,
      kind: 'CO_ASSESSMENT' as const,
      roundId,
      subject: 'application/2022-t1/gm0518-1',
      role: 'ASSESSOR' as const,
      ministry: 'SZW' as const,
      dueOn: '2021-11-12',
      dueAt,
    };
    const stream = `task/${opening.taskId}`;
    const facts: TaskFact[] = [
      { type: 'taskOpened', data: opening },
      { type: 'taskClaimed', data: { by: 'demo-1' } },
      { type: 'taskReminded', data: { workingDays: 5, dueOn: '2021-11-12' } },
      { type: 'taskReleased', data: { by: 'demo-1' } },
      { type: 'taskEscalated', data: { dueOn: '2021-11-12' } },
      { type: 'taskDueMoved', data: { previousDueOn: '2021-11-12', dueOn: '2021-11-15', dueAt } },
      { type: 'taskCompleted', data: { outcome: 'ASSESSED' } },
    ];
    for (const fact of facts) {
      await writer.decide(stream, [fact]);
      const { status, dueOn, claimedBy, escalated } = await stateOf(stream, NO_TASK, evolveTask);
      const row = await rowOf('task', opening.taskId);
      expect({ after: fact.type, ...row }).toMatchObject({
        after: fact.type,
        status,
        due_on: dueOn,
        claimed_by: claimedBy ?? null,
        escalated,
      });
    }
    const mails = await readOutbox(suite().database, { stream, kind: 'mail', limit: 100 });
    expect(mails[0]).toMatchObject({ target: 'SZW/ASSESSOR', position: 1 });
  });

  it('an evaluation', async () => {
    const opening = {
      evaluationId: `${roundId}/gm0518-1/p1`,
      roundId,
      applicationId: `${roundId}/gm0518-1`,
      projectId: 'p1',
      dueOn: '2023-03-01',
      dueAt,
    };
    const stream = `evaluation/${opening.evaluationId}`;
    const report: EvaluationFact = {
      type: 'evaluationReceived',
      data: {
        kind: 'EFFECT',
        executor: 'EXTERNAL',
        independent: true,
        sharedInToolkit: false,
        contentHash: 'x',
        receivedAt: dueAt,
      },
    };
    const review: EvaluationFact = { type: 'evaluationReviewOpened', data: { taskId: 't7', dueOn: '2023-03-15' } };
    const facts: EvaluationFact[] = [
      { type: 'evaluationOpened', data: opening },
      { type: 'evaluationReminded', data: { workingDays: 5, dueOn: '2023-03-01' } },
      { type: 'evaluationEscalated', data: { dueOn: '2023-03-01' } },
      ...[report, review],
      { type: 'evaluationReturned', data: { dueOn: '2023-04-03', dueAt } },
      ...[report, review],
      { type: 'evaluationAccepted', data: {} },
    ];
    for (const fact of facts) {
      await writer.decide(stream, [fact]);
      const { status, dueOn, escalated } = await stateOf(stream, NO_EVALUATION, evolveEvaluation);
      expect({ after: fact.type, ...(await rowOf('evaluation', opening.evaluationId)) }).toMatchObject({
        after: fact.type,
        status,
        due_on: dueOn,
        escalated,
      });
    }
    expect(await rowOf('evaluation', opening.evaluationId)).toMatchObject({
      independent: true,
      review_task_id: 't7',
      kind: 'EFFECT',
    });
  });

  it('a monitoring record', async () => {
    const opening = {
      monitoringId: `${roundId}/gm0518-1`,
      roundId,
      applicationId: `${roundId}/gm0518-1`,
      dueOn: '2022-10-03',
      dueAt,
    };
    const stream = `monitoring/${opening.monitoringId}`;
    const progress = [{ projectId: 'p1', spentCents: 5_000_000, percentDone: 60 }];
    const facts: MonitoringFact[] = [
      { type: 'monitoringOpened', data: opening },
      { type: 'monitoringReminded', data: { workingDays: 5, dueOn: '2022-10-03' } },
      { type: 'monitoringEscalated', data: { dueOn: '2022-10-03' } },
      { type: 'monitoringReceived', data: { progress, municipalitiesReached: 3, contentHash: 'x', receivedAt: dueAt } },
      { type: 'monitoringReviewOpened', data: { taskId: 't8', dueOn: '2022-10-17' } },
      { type: 'monitoringReviewed', data: { efficient: true } },
    ];
    for (const fact of facts) {
      await writer.decide(stream, [fact]);
      const { status, dueOn, escalated } = await stateOf(stream, NO_MONITORING, evolveMonitoring);
      expect({ after: fact.type, ...(await rowOf('monitoring', opening.monitoringId)) }).toMatchObject({
        after: fact.type,
        status,
        due_on: dueOn,
        escalated,
      });
    }
    expect(await rowOf('monitoring', opening.monitoringId)).toMatchObject({
      progress,
      efficient: true,
      municipalities_reached: 3,
    });
  });
});
