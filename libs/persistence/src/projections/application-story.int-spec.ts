import { evolveApplication, NO_APPLICATION, type ApplicationFact, type ApplicationState } from '@ronde/domain';
import {
  applicationReceived,
  JournalWriter,
  people,
  projectRequest,
  roundDrafted,
  stateFromFacts,
  withDatabase,
} from '@ronde/testing';
import { deadlinesOf } from '../index.js';

const suite = withDatabase();
const roundId = '2022-t1';
const dueAt = '2021-10-15T22:00:00.000Z';
let writer: JournalWriter;

beforeAll(async () => {
  writer = new JournalWriter(suite().database, roundId);
  await writer.receive(`funding-round/${roundId}`, roundDrafted(), people.administrator);
});

const rowOf = async (id: string) => (await suite().database.query('SELECT * FROM application WHERE id = $1', [id]))[0];

/** What the table must say of an application, by its state. */
const shown = (state: ApplicationState) => ({
  phase: state.phase,
  outcome: state.outcome ?? null,
  missing: [...state.missing],
  decision_due_on: state.decisionDueOn,
});

async function follow(applicationId: string, facts: readonly ApplicationFact[]): Promise<void> {
  const stream = `application/${applicationId}`;
  for (const fact of facts) {
    if (fact.type.endsWith('Received')) await writer.receive(stream, fact);
    else await writer.decide(stream, [fact], fact.type === 'assessed' ? people.coAssessor : people.approver);
    const state = await stateFromFacts(suite().database, stream, NO_APPLICATION, evolveApplication);
    const row = await rowOf(applicationId);
    expect({ after: fact.type, ...row }).toMatchObject({ after: fact.type, ...shown(state) });
  }
}

const openDeadlineCodes = async (stream: string) =>
  (await deadlinesOf(suite().database, stream))
    .filter(({ doneAt }) => doneAt === null)
    .map(({ code }) => code)
    .sort();

describe('the tables tell of an application what its facts tell', () => {
  const id = `${roundId}/gm0518-1`;
  const stream = `application/${id}`;
  const projects = [
    projectRequest({ projectId: 'p1', requestedCents: 12_000_050, evaluationFlagged: true, evaluationPlan: false }),
    projectRequest({ projectId: 'p2', component: 'EXPERTISE', requestedCents: 3_000_000 }),
    projectRequest({ projectId: 'p3', component: 'NETWORKS', requestedCents: 1_000_000 }),
  ];
  const received = applicationReceived({
    ...{ applicationId: id, projects, flags: ['LATE'], deficiencies: ['BUDGET', 'EVALUATION_PLAN'] },
  });

  it('from its arrival until it is complete', async () => {
    await follow(id, [
      received,
      { type: 'admissionAsked', data: { flags: ['LATE'], taskId: 't1', dueOn: '2021-10-01' } },
      { type: 'admissionDecided', data: { admitted: true } },
      { type: 'completenessCheckOpened', data: { taskId: 't2', dueOn: '2021-10-08' } },
      {
        type: 'supplementRequested',
        data: { deficiencies: ['BUDGET', 'EVALUATION_PLAN'], dueOn: '2021-10-15', dueAt },
      },
      { type: 'supplementReminded', data: { dueOn: '2021-10-15', workingDays: 2 } },
      {
        type: 'deadlineMoved',
        data: { deadline: 'SUPPLEMENT', previousDueOn: '2021-10-15', dueOn: '2021-10-18', dueAt },
      },
    ]);
    expect(await openDeadlineCodes(stream)).toEqual(['DECISION', 'SUPPLEMENT']);
    await follow(id, [
      {
        type: 'supplementReceived',
        data: { supplied: ['EVALUATION_PLAN'], evaluationPlans: ['p1'], contentHash: 'x', receivedAt: writer.at },
      },
      { type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-22' } },
    ]);
    expect(await openDeadlineCodes(stream)).toEqual(['DECISION']);
    const [first] = await suite().database.query(
      `SELECT * FROM project WHERE application_id = $1 AND project_id = 'p1'`,
      [id],
    );
    expect(first).toMatchObject({ evaluation_plan: true, ordinal: 1, requested_cents: 12_000_050 });
  });

  it('through assessment and allocation to the award', async () => {
    const work = [
      { ministry: 'JENV' as const, taskId: 't3', projectIds: ['p1', 'p2'], dueOn: '2021-11-12' },
      { ministry: 'SZW' as const, taskId: 't4', projectIds: ['p1'], dueOn: '2021-11-12' },
    ];
    await follow(id, [
      { type: 'withdrawalReceived', data: { projectIds: ['p3'], receivedAt: writer.at } },
      { type: 'assessmentOpened', data: { work, decisionDueOn: '2021-11-22' } },
      {
        type: 'deadlineMoved',
        data: { deadline: 'CO_ASSESSMENT', previousDueOn: '2021-11-12', dueOn: '2021-11-15', dueAt },
      },
      {
        type: 'assessed',
        data: {
          ministry: 'JENV',
          assessments: [
            { projectId: 'p1', advisedCents: 10_000_000 },
            { projectId: 'p2', advisedCents: 0, ground: 'NOT_NECESSARY' },
          ],
        },
      },
      { type: 'coAssessmentSilent', data: { ministry: 'SZW', projectIds: ['p1'] } },
      {
        type: 'assessmentConcluded',
        data: {
          advised: [
            { projectId: 'p1', advisedCents: 10_000_000 },
            { projectId: 'p2', advisedCents: 0, ground: 'NOT_NECESSARY' },
          ],
          advisedCents: 10_000_000,
        },
      },
      {
        type: 'allocated',
        data: {
          allocationId: 'a1',
          lines: [{ projectId: 'p1', allocatedCents: 9_000_001 }],
          taskId: 't5',
          dueOn: '2021-12-17',
        },
      },
      {
        type: 'awardDecided',
        data: {
          ...{ caseReference: 'VG-1', allocationId: 'a1', totalCents: 9_000_001 },
          lines: projects.map(({ projectId, component, requestedCents }) => ({
            ...{ projectId, component, requestedCents, evaluationDuty: projectId === 'p1', rorDuty: false },
            ...(projectId === 'p1'
              ? { awardedCents: 9_000_001 }
              : { awardedCents: 0, ground: 'NOT_NECESSARY' as const }),
          })),
        },
      },
    ]);
    expect(await rowOf(id)).toMatchObject({
      advised_cents: 10_000_000,
      allocated_cents: 9_000_001,
      awarded_cents: 9_000_001,
      notified_on: null,
    });
    const assessments = await suite().database.query(
      'SELECT ministry, status, due_on FROM assessment ORDER BY ministry',
    );
    expect(assessments).toEqual([
      { ministry: 'JENV', status: 'DONE', due_on: '2021-11-12' },
      { ministry: 'SZW', status: 'SILENT', due_on: '2021-11-15' },
    ]);
    expect(await openDeadlineCodes(stream)).toEqual(['DECISION']);
  });

  it('its decision period ends, and its terms run, from the notification that arrives', async () => {
    const awarded = { decision: 'AWARD', caseReference: 'VG-1' } as const;
    const terms = { objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' };
    await follow(id, [{ type: 'decisionNotified', data: { ...awarded, notifiedOn: '2021-12-17', ...terms } }]);
    expect(await openDeadlineCodes(stream)).toEqual(['OBJECTION', 'PAYMENT']);
    const back = { returnedOn: '2021-12-21', cause: 'UNDELIVERABLE' } as const;
    await follow(id, [{ type: 'notificationReturned', data: { ...awarded, notifiedOn: '2021-12-17', ...back } }]);
    // Who was not reached was not told: the period in which to decide runs on.
    expect(await openDeadlineCodes(stream)).toEqual(['DECISION']);
    expect(await rowOf(id)).toMatchObject({ notified_on: '2021-12-17', objection_ends_on: null });
    const anew = { objectionEndsOn: '2022-02-02', paymentDueOn: '2022-02-02', renews: '2021-12-17' };
    await follow(id, [{ type: 'decisionNotified', data: { ...awarded, notifiedOn: '2021-12-22', ...anew } }]);
    expect(await openDeadlineCodes(stream)).toEqual(['OBJECTION', 'PAYMENT']);
    const [award] = await suite().database.query('SELECT notified_on, objection_ends_on, payment_due_on FROM award');
    expect(award).toEqual({ notified_on: '2021-12-22', objection_ends_on: '2022-02-02', payment_due_on: '2022-02-02' });
  });

  it('when the award becomes another', async () => {
    const lines = projects.map(({ projectId, component, requestedCents }) => ({
      ...{ projectId, component, requestedCents, evaluationDuty: false, rorDuty: false },
      ...(projectId === 'p3' ? { awardedCents: 0, ground: 'WITHDRAWN' as const } : { awardedCents: 2_000_000 }),
    }));
    await follow(id, [
      {
        type: 'awardAmended',
        data: {
          ...{ cause: 'CORRECTION', caseReference: 'VG-1', lines, previousTotalCents: 9_000_001 },
          totalCents: 4_000_000,
        },
      },
      {
        type: 'decisionNotified',
        data: {
          ...{ decision: 'AMENDMENT', caseReference: 'VG-1', notifiedOn: '2022-03-01' },
          objectionEndsOn: '2022-04-12',
        },
      },
      {
        type: 'amendmentFailed',
        data: { cause: 'OBJECTION', causeStream: 'objection/x', causedAt: writer.at, code: 'ABOVE_REQUEST' },
      },
    ]);
    expect(await rowOf(id)).toMatchObject({ awarded_cents: 4_000_000 });
    const [table] = await suite().database.query(
      `SELECT a.total_cents, sum(l.awarded_cents)::bigint AS lines, count(DISTINCT m.position)::int AS amendments,
              max(m.objection_ends_on)::text AS objection_ends_on,
              bool_or(l.evaluation_duty) AS duty
       FROM award a JOIN award_line l USING (application_id) JOIN award_amendment m USING (application_id)
       WHERE application_id = $1 GROUP BY a.total_cents`,
      [id],
    );
    expect(table).toEqual({
      total_cents: 4_000_000,
      lines: 4_000_000,
      amendments: 1,
      duty: false,
      objection_ends_on: '2022-04-12',
    });
  });

  it('and until its books are closed', async () => {
    await follow(id, [
      {
        type: 'executionStarted',
        data: {
          monitoringId: id,
          evaluations: [{ evaluationId: `${id}/p1`, projectId: 'p1' }],
          accountabilityDueOn: '2023-07-15',
        },
      },
      { type: 'accountabilityReminded', data: { dueOn: '2023-07-15', workingDays: 5 } },
      { type: 'accountabilityOverdue', data: { dueOn: '2023-07-15' } },
      {
        type: 'accountabilityReceived',
        data: {
          receivedFromBzkOn: '2023-07-20',
          receivedAt: writer.at,
          activitiesFinished: true,
          spent: [{ projectId: 'p1', spentCents: 8_000_000 }],
          settlementDueOn: '2023-12-21',
        },
      },
      { type: 'settlementOpened', data: { taskId: 't6', dueOn: '2023-12-21', unmetEvaluations: [] } },
      {
        type: 'settlementDecided',
        data: {
          caseReference: 'VG-1',
          awardedCents: 9_000_001,
          spentCents: 8_000_000,
          settledCents: 8_000_000,
          toRepayCents: 1_000_001,
          grounds: ['NOT_FULLY_EXECUTED'],
        },
      },
      { type: 'fileClosed', data: { outcome: 'SETTLED' } },
    ]);
    const [settlement] = await suite().database.query('SELECT * FROM settlement');
    expect(settlement).toMatchObject({
      settled_cents: 8_000_000,
      to_repay_cents: 1_000_001,
      grounds: ['NOT_FULLY_EXECUTED'],
      decided_by: people.approver.id,
    });
    expect(await openDeadlineCodes(stream)).toEqual([]);
  });

  it.each<[string, ApplicationFact[]]>([
    [
      'left out because it stayed incomplete',
      [
        { type: 'supplementRequested', data: { deficiencies: ['BUDGET'], dueOn: '2021-10-15', dueAt } },
        { type: 'supplementLapsed', data: { missing: ['BUDGET'] } },
        {
          type: 'notTakenIntoConsideration',
          data: { caseReference: 'VG-2', ground: 'INCOMPLETE', decideBy: '2021-11-12' },
        },
        { type: 'fileClosed', data: { outcome: 'NOT_TAKEN_INTO_CONSIDERATION' } },
      ],
    ],
    [
      'rejected because it was late',
      [
        { type: 'admissionAsked', data: { flags: ['LATE'], taskId: 't1', dueOn: '2021-10-01' } },
        { type: 'admissionDecided', data: { admitted: false, ground: 'LATE' } },
        { type: 'applicationRejected', data: { caseReference: 'VG-3', ground: 'LATE' } },
        { type: 'fileClosed', data: { outcome: 'REJECTED' } },
      ],
    ],
    [
      'withdrawn as a whole',
      [
        { type: 'withdrawalReceived', data: { projectIds: 'ALL', receivedAt: '2021-09-21T08:00:00.000Z' } },
        { type: 'fileClosed', data: { outcome: 'WITHDRAWN' } },
      ],
    ],
  ])('that was %s', async (_, facts) => {
    const [{ n }] = await suite().database.query('SELECT count(*) AS n FROM application');
    const applicationId = `${roundId}/gm0363-${n}`;
    await follow(applicationId, [applicationReceived({ applicationId, leadMunicipality: 'GM0363' }), ...facts]);
    expect(await openDeadlineCodes(`application/${applicationId}`)).toEqual([]);
  });
});
