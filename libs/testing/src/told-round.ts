import type { Fact } from '@ronde/domain';
import { saveAllocationLines } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationReceived, people, projectRequest } from './facts.js';
import { JournalWriter } from './journal-writer.js';

/** The round of `toldRound`. */
export const TOLD_ROUND = '2022-t1';
/** Its application, awarded, amended and settled. */
export const TOLD_APPLICATION = `${TOLD_ROUND}/gm0518-1`;

const dueAt = '2021-10-15T22:00:00.000Z';

/** Facts and letters of a round from its framework to a settled application, with something in every list. */
export async function toldRound(database: DataSource): Promise<void> {
  const journal = new JournalWriter(database, TOLD_ROUND);
  await ofRound(database, journal);
  await ofApplication(journal);
  await ofSmallerFiles(journal);
  await ofAccountedFile(journal);
  for (const kind of ['application', 'evaluation', 'monitoring', 'recovery'])
    await keepLetter(database, streamOf(kind));
  await keepLetter(database, `monitoring/${TOLD_APPLICATION}/2023`, 'letter-monitoring-2023');
}

function streamOf(kind: string): string {
  if (kind === 'evaluation') return `evaluation/${TOLD_APPLICATION}/p1`;
  return kind === 'recovery' ? `recovery/${TOLD_APPLICATION}/1` : `${kind}/${TOLD_APPLICATION}`;
}

async function ofRound(database: DataSource, journal: JournalWriter): Promise<void> {
  const stream = `funding-round/${TOLD_ROUND}`;
  const allocationId = `${TOLD_ROUND}/demo-allocator:told`;
  const amounts = { requestedCents: 8_000_000, advisedCents: 7_500_000 };
  const line = { applicationId: TOLD_APPLICATION, projectId: 'p1', ...amounts, allocatedCents: 7_000_000 };
  const municipalities = ['GM0518', 'GM0363'];
  await journal.decide(stream, [
    { type: 'frameworkApproved', data: { ceilingCents: 700_000_000 } },
    { type: 'invitedListDrafted', data: { municipalities } },
    { type: 'invitedListApproved', data: { municipalities } },
    { type: 'phaseEntered', data: { phase: 'CALL' } },
    { type: 'callPublished', data: { opensAt: '2021-07-12T22:00:00.000Z', closesAt: '2021-10-01T22:00:00.000Z' } },
  ]);
  const summary = await saveAllocationLines(database, allocationId, [line]);
  const proposal = { allocationId, strategy: 'PRO_RATA', ...summary };
  await journal.decide(stream, [{ type: 'allocationProposed', data: proposal }]);
  await journal.decide(stream, [{ type: 'allocationApproved', data: { allocationId, totalCents: 7_000_000 } }]);
}

const project = projectRequest({ evaluationFlagged: true });
const { projectId, component, requestedCents } = project;
const line = { projectId, component, requestedCents, awardedCents: 7_000_000, evaluationDuty: true, rorDuty: true };

async function ofApplication(journal: JournalWriter): Promise<void> {
  const stream = streamOf('application');
  await journal.receive(
    stream,
    applicationReceived({ projects: [project], deficiencies: ['BUDGET'], flags: ['LATE'] }),
  );
  for (const fact of [...untilAward(), ...afterAward()]) {
    if (fact.type.endsWith('Received')) await journal.receive(stream, fact);
    else await journal.decide(stream, [fact], people.approver);
  }
}

function untilAward(): readonly Fact[] {
  const work = [{ ministry: 'JENV', taskId: 't3', projectIds: ['p1'], dueOn: '2021-11-12' }];
  const draft = { decision: 'AWARD', version: 1, hash: 'd' };
  const notified = { notifiedOn: '2021-12-17', objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' };
  return [
    { type: 'completenessCheckOpened', data: { taskId: 't2', dueOn: '2021-10-08' } },
    { type: 'supplementRequested', data: { deficiencies: ['BUDGET'], dueOn: '2021-10-15', dueAt } },
    received('supplementReceived', { supplied: ['BUDGET'], evaluationPlans: ['p1'] }),
    { type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-22' } },
    { type: 'assessmentOpened', data: { work, decisionDueOn: '2021-11-22' } },
    { type: 'assessed', data: { ministry: 'JENV', assessments: [{ projectId, advisedCents: 7_500_000 }] } },
    {
      type: 'assessmentConcluded',
      data: { advised: [{ projectId, advisedCents: 7_500_000 }], advisedCents: 7_500_000 },
    },
    {
      type: 'allocated',
      data: {
        ...{ allocationId: 'a1', lines: [{ projectId, allocatedCents: 7_000_000 }], taskId: 't5', dueOn: '2021-12-17' },
      },
    },
    { type: 'reasonsEdited', data: { ...draft, composed: 'Een voorstel.', composedHash: 'c', text: 'Een besluit.' } },
    { type: 'reasonsAdopted', data: { ...draft, outdated: false } },
    { type: 'awardDecided', data: { caseReference: 'VG-1', allocationId: 'a1', lines: [line], totalCents: 7_000_000 } },
    { type: 'decisionNotified', data: { decision: 'AWARD', caseReference: 'VG-1', ...notified } },
  ];
}

function afterAward(): readonly Fact[] {
  const request = { requestId: 'c1', kind: 'EXTENSION', executionEndsOn: '2023-03-31', decisionDueOn: '2022-08-01' };
  const granted = { ...{ requestId: 'c1', kind: 'EXTENSION', outcome: 'GRANTED' }, caseReference: 'VG-1' };
  const extension = { previousEndsOn: '2022-12-31', endsOn: '2023-03-31', previousAccountabilityDueOn: '2023-07-15' };
  const settled = { awardedCents: 6_000_000, spentCents: 5_000_000, settledCents: 5_000_000, toRepayCents: 1_000_000 };
  return [
    {
      type: 'executionStarted',
      data: {
        ...{ monitoringId: TOLD_APPLICATION, accountabilityDueOn: '2023-07-15' },
        evaluations: [{ evaluationId: `${TOLD_APPLICATION}/p1`, projectId }],
      },
    },
    received('changeRequestReceived', request),
    { type: 'changeRequestOpened', data: { requestId: 'c1', taskId: 't8', dueOn: '2022-08-01' } },
    { type: 'changeRequestDecided', data: { ...granted, amends: false, objectionEndsOn: '2022-09-01' } },
    { type: 'executionExtended', data: { requestId: 'c1', ...extension, accountabilityDueOn: '2024-07-15' } },
    {
      type: 'awardAmended',
      data: {
        ...{ cause: 'CORRECTION', caseReference: 'VG-1', lines: [{ ...line, awardedCents: 6_000_000 }] },
        ...{ previousTotalCents: 7_000_000, totalCents: 6_000_000, objectionEndsOn: '2022-04-12' },
      },
    },
    accounted({
      ...{ receivedFromBzkOn: '2023-07-20', activitiesFinished: true, settlementDueOn: '2023-12-21' },
      ...{ spent: [{ projectId, spentCents: 5_000_000 }], auditorsOpinion: 'UNQUALIFIED' },
    }),
    { type: 'settlementOpened', data: { taskId: 't6', dueOn: '2023-12-21', unmetEvaluations: [] } },
    {
      type: 'settlementIntended',
      data: { settledCents: 5_000_000, grounds: ['NOT_FULLY_EXECUTED'], viewsDueOn: '2023-08-03', viewsDueAt: dueAt },
    },
    received('viewsReceived', {}),
    { type: 'settlementDecided', data: { caseReference: 'VG-1', ...settled, grounds: ['NOT_FULLY_EXECUTED'] } },
  ];
}

function received(type: string, data: object): Fact {
  return { type, data: { ...data, contentHash: 'f'.repeat(64), receivedAt: '2021-10-01T08:00:00.000Z' } };
}

function accounted(information: object): Fact {
  return { type: 'accountabilityReceived', data: { ...information, receivedAt: '2021-10-01T08:00:00.000Z' } };
}

/** Another application, which accounted for its award and waits to be settled. */
async function ofAccountedFile(journal: JournalWriter): Promise<void> {
  const applicationId = `${TOLD_ROUND}/gm0363-1`;
  const stream = `application/${applicationId}`;
  await journal.receive(stream, applicationReceived({ applicationId, leadMunicipality: 'GM0363' }));
  const duties = { evaluationDuty: false, rorDuty: false };
  const given = { projectId, component, requestedCents, awardedCents: 1_000_000, ...duties };
  const award = { caseReference: 'VG-2', allocationId: 'a1', lines: [given], totalCents: 1_000_000 };
  const started = { monitoringId: applicationId, evaluations: [], accountabilityDueOn: '2023-07-15' };
  const decided: readonly Fact[] = [
    { type: 'awardDecided', data: award },
    { type: 'executionStarted', data: started },
  ];
  await journal.decide(stream, decided, people.approver);
  const spent = [{ projectId, spentCents: 1_000_000 }];
  const term = {
    receivedFromBzkOn: '2021-09-20',
    termStartsOn: '2021-09-20',
    settlementDueOn: '2022-02-21',
    late: false,
  };
  await journal.receive(stream, accounted({ ...term, activitiesFinished: true, spent }));
}

async function ofSmallerFiles(journal: JournalWriter): Promise<void> {
  const of = { roundId: TOLD_ROUND, applicationId: TOLD_APPLICATION, dueOn: '2023-03-01', dueAt };
  const task = { kind: 'SETTLEMENT_DECISION', subject: streamOf('application'), role: 'APPROVER', ministry: 'JENV' };
  await journal.decide(`task/${TOLD_APPLICATION}/settlement`, [
    { type: 'taskOpened', data: { ...task, taskId: `${TOLD_APPLICATION}/settlement`, ...of } },
    { type: 'taskClaimed', data: { by: 'demo-approver-jenv' } },
  ]);
  for (const projectId of ['p1', 'p2']) {
    const evaluationId = `${TOLD_APPLICATION}/${projectId}`;
    const opened = { type: 'evaluationOpened', data: { evaluationId, projectId, ...of } };
    await journal.decide(`evaluation/${evaluationId}`, [opened]);
  }
  const claim = { recoveryId: `${TOLD_APPLICATION}/1`, cause: 'SETTLEMENT', caseReference: 'VG-1' };
  await journal.decide(`recovery/${TOLD_APPLICATION}/1`, [
    { type: 'recoveryOpened', data: { ...claim, principalCents: 100_000, notifiedOn: '2023-12-21', ...of } },
  ]);
  const order = { paymentId: `${TOLD_APPLICATION}/1`, amountCents: 7_000_000, decidedBy: 'demo-approver-jenv' };
  await journal.decide(`payment/${TOLD_APPLICATION}/1`, [
    { type: 'paymentOpened', data: { ...order, caseReference: 'VG-1', ...of } },
  ]);
  const late = {
    about: 'APPLICATION',
    subject: streamOf('application'),
    judgement: 'VALID',
    byPost: true,
    contentHash: 'f'.repeat(64),
  };
  await journal.receive(`penalty/${TOLD_APPLICATION}/1`, {
    type: 'noticeOfDefaultReceived',
    data: {
      ...{ penaltyId: `${TOLD_APPLICATION}/1`, roundId: TOLD_ROUND, applicationId: TOLD_APPLICATION, ...late },
      ...{ receivedOn: '2021-12-13', receivedAt: dueAt },
      ...{ decisionDueOn: '2021-12-10', decideBy: '2021-12-27', lastDay: '2022-02-07', lastDayEndsAt: dueAt },
    },
  });
  const report = { kind: 'EFFECT', executor: 'EXTERNAL', independent: true, sharedInToolkit: true };
  await journal.receive(streamOf('evaluation'), received('evaluationReceived', report));
  await journal.decide(streamOf('evaluation'), [
    { type: 'evaluationReviewOpened', data: { taskId: 't9', dueOn: '2023-03-22' } },
  ]);
  const progress = [{ projectId: 'p1', spentCents: 5_000_000, percentDone: 60 }];
  const opened = { type: 'monitoringOpened', data: { monitoringId: TOLD_APPLICATION, ...of } };
  await journal.decide(streamOf('monitoring'), [opened]);
  const ofYear = { ...opened.data, monitoringId: `${TOLD_APPLICATION}/2023`, year: 2023 };
  await journal.decide(`monitoring/${ofYear.monitoringId}`, [{ ...opened, data: ofYear }]);
  await journal.receive(streamOf('monitoring'), received('monitoringReceived', { progress, municipalitiesReached: 3 }));
}

function keepLetter(database: DataSource, stream: string, id = `letter-${stream.split('/')[0]}`): Promise<unknown> {
  return database.query(
    `INSERT INTO document (id, round_id, stream, position, kind, title, sha256, bytes, created_at)
     VALUES ($1, $2, $3, 1, 'acknowledgement', 'Ontvangstbevestiging', repeat('f', 64), '%PDF-', now())`,
    [id, TOLD_ROUND, stream],
  );
}
