import { evolveObjection, NO_OBJECTION, type ObjectionFact } from '@ronde/domain';
import {
  applicationReceived,
  contestedAward,
  JournalWriter,
  objectionReceived,
  people,
  roundDrafted,
  stateFromFacts,
  withDatabase,
} from '@ronde/testing';
import { deadlinesOf } from '../index.js';

const suite = withDatabase();
const stream = 'objection/2022-t1/gm0518-1/1';
const dueAt = '2022-02-07T23:00:00.000Z';
const receivedAt = '2022-02-01T10:00:00.000Z';
const decided = { caseReference: 'VG-2022-T1-GM0518-1-B1', appealEndsOn: '2022-04-11', raisedCents: 1_500_000 };
const amendment = {
  lines: [{ projectId: 'p1', awardedCents: 7_500_000 }],
  previousTotalCents: 6_000_000,
  totalCents: 7_500_000,
};

/** Each fact of an objection, late and pro forma, with the terms that run after it. */
const STORY: readonly (readonly [ObjectionFact, readonly string[]])[] = [
  [
    {
      type: 'timelinessJudged',
      data: { timeliness: 'late', takenIntoAccount: true, against: contestedAward(), decisionDueOn: '2022-03-07' },
    },
    ['OBJECTION_DECISION 2022-03-07'],
  ],
  [{ type: 'objectionHandlingOpened', data: { taskId: 't1', dueOn: '2022-02-07' } }, ['OBJECTION_DECISION 2022-03-07']],
  [
    {
      type: 'objectionCureRequested',
      data: { lacks: ['GROUNDS', 'DATE'], dueOn: '2022-02-07', dueAt, decisionDueOn: '2022-03-21' },
    },
    ['OBJECTION_CURE 2022-02-07', 'OBJECTION_DECISION 2022-03-21'],
  ],
  [
    { type: 'objectionCureReceived', data: { supplied: ['GROUNDS'], contentHash: 'h', receivedAt } },
    ['OBJECTION_CURE 2022-02-07', 'OBJECTION_DECISION 2022-03-21'],
  ],
  [
    { type: 'objectionCureEnded', data: { missing: ['DATE'], decisionDueOn: '2022-03-21' } },
    ['OBJECTION_DECISION 2022-03-21'],
  ],
  [{ type: 'committeeAppointed', data: { decisionDueOn: '2022-05-02' } }, ['OBJECTION_DECISION 2022-05-02']],
  [
    {
      type: 'hearingPlanned',
      data: {
        on: '2022-02-21',
        time: '10:30',
        form: 'VIDEO',
        documentsUntil: '2022-02-10',
        inspectionFrom: '2022-02-14',
      },
    },
    [
      'HEARING_DOCUMENTS 2022-02-10',
      'HEARING_INSPECTION 2022-02-14',
      'HEARING 2022-02-21',
      'OBJECTION_DECISION 2022-05-02',
    ],
  ],
  [
    {
      type: 'hearingReportReceived',
      data: { by: 'COMMITTEE', heard: true, advice: 'FOUNDED', contentHash: 'h', receivedAt },
    },
    ['OBJECTION_DECISION 2022-05-02'],
  ],
  [{ type: 'objectionDecisionAsked', data: { taskId: 't2', dueOn: '2022-05-02' } }, ['OBJECTION_DECISION 2022-05-02']],
  [
    { type: 'objectionAdjourned', data: { previousDueOn: '2022-05-02', decisionDueOn: '2022-06-13' } },
    ['OBJECTION_DECISION 2022-06-13'],
  ],
  [
    { type: 'furtherDelayAgreed', data: { previousDueOn: '2022-06-13', decisionDueOn: '2022-07-01' } },
    ['OBJECTION_DECISION 2022-07-01'],
  ],
  [
    {
      type: 'amendmentCovered',
      data: { against: contestedAward({ decision: 'AMENDMENT' }), interest: true, decisionDueOn: '2022-07-01' },
    },
    ['OBJECTION_DECISION 2022-07-01'],
  ],
  [{ type: 'objectionDecided', data: { ...decided, outcome: 'FOUNDED', amendment } }, ['APPEAL 2022-04-11']],
  [{ type: 'objectionClosed', data: { ending: 'FINAL' } }, []],
];

it('the tables tell of an objection what its facts tell', async () => {
  const { database } = suite();
  const journal = new JournalWriter(database, '2022-t1');
  await journal.receive('funding-round/2022-t1', roundDrafted(), people.administrator);
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived());
  await journal.receive(stream, objectionReceived({ at: '2022-01-24T11:00:00.000Z', lacks: ['GROUNDS'] }));
  for (const [fact, running] of STORY) {
    await journal.decide(stream, [fact], people.approver);
    const state = await stateFromFacts(database, stream, NO_OBJECTION, evolveObjection);
    const [row] = await database.query('SELECT * FROM objection');
    expect({ after: fact.type, ...row }).toMatchObject({
      ...{ after: fact.type, phase: state.phase, lacks: state.lacks, decision_due_on: state.decisionDueOn },
      ...{ contested: state.against, with_committee: state.withCommittee, ending: state.ending ?? null },
      hearing_on: state.hearing?.on ?? null,
    });
    const open = (await deadlinesOf(database, stream)).filter(({ doneAt }) => doneAt === null);
    expect(open.map(({ code, dueOn }) => `${code} ${dueOn}`)).toEqual(running);
  }
  const [row] = await database.query('SELECT outcome, total_cents, raised_cents, decided_by FROM objection');
  expect(row).toEqual({
    outcome: 'FOUNDED',
    total_cents: 7_500_000,
    raised_cents: 1_500_000,
    decided_by: people.approver.id,
  });
});
