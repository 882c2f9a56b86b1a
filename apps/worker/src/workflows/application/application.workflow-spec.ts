import { jest } from '@jest/globals';
import { ROUND_CANCELLED } from '@ronde/contracts';
import type { ReceivedApplication } from '@ronde/domain';
import { deadlinesOf } from '@ronde/persistence';
import { people, projectRequest } from '@ronde/testing';
import { receivedFile } from '../../testing/received-file.js';
import { withWorkflows, type WorkflowWorld } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const withWorld = withWorkflows();
const projects = [
  projectRequest(),
  projectRequest({ projectId: 'p2', component: 'EXPERTISE', requestedCents: 12_000_000, evaluationFlagged: true }),
];
const advice = [
  { projectId: 'p1', advisedCents: 8_000_000 },
  { projectId: 'p2', advisedCents: 9_000_000 },
];

const receive = (world: WorkflowWorld, wanted: Partial<ReceivedApplication> = {}) =>
  receivedFile(world, { projects, ...wanted });

const assessment = (ministry: 'JENV' | 'SZW') => ({
  ministry,
  assessments: ministry === 'JENV' ? advice : advice.slice(0, 1),
});

describe('an application', () => {
  it('is assessed by both ministries when it is complete', async () => {
    const file = await receive(withWorld());
    await file.until('completenessCheckOpened');
    // With nobody else to wait for, time would jump to the day on which the silence of SZW is recorded.
    await withWorld().pace(file.stream, 'stands');
    expect(await file.decide('confirmCompleteness', '2021-09-21T10:00:00.000Z')).toBe('completenessConfirmed');
    await file.until('assessmentOpened');
    for (const [ministry, actor] of [
      ['SZW', people.coAssessor],
      ['JENV', people.assessor],
    ] as const)
      expect(await file.decide('assess', '2021-09-22T10:00:00.000Z', assessment(ministry), actor)).toBe('assessed');
    await file.until('assessmentConcluded');
  });

  it('goes on without SZW when it stays silent, and records the silence', async () => {
    const file = await receive(withWorld());
    await file.until('completenessCheckOpened');
    await file.decide('confirmCompleteness', '2021-09-21T10:00:00.000Z');
    await file.until('assessmentOpened');
    await file.decide('assess', '2021-09-22T10:00:00.000Z', assessment('JENV'), people.assessor);
    await file.until('assessmentConcluded');
    expect(await file.types()).toContain('coAssessmentSilent');
  });

  it('lapses when nothing is supplied, and is left untreated by an approver', async () => {
    const file = await receive(withWorld(), { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
    await file.until('completenessCheckOpened');
    await file.decide('requestSupplement', '2021-09-22T10:00:00.000Z', { deficiencies: ['BUDGET'] });
    await file.until('supplementLapsed');
    // Asked on 22 September for 6 October: five and one working days before, and none on the day of asking.
    const reminded = (await withWorld().journal(file.stream)).filter(({ fact }) => fact.type === 'supplementReminded');
    expect(reminded.map(({ at }) => at.slice(0, 10))).toEqual(['2021-09-29', '2021-10-05']);
    // Four weeks after Wednesday 6 October (Awb 4:5(4)).
    const untreated = async () =>
      (await deadlinesOf(withWorld().database(), file.stream)).find(({ code }) => code === 'UNTREATED');
    expect(await untreated()).toMatchObject({ dueOn: '2021-11-03', doneAt: null });
    expect(await file.decide('refuseIncomplete', '2021-10-08T10:00:00.000Z', {}, people.approver)).toBe(
      'notTakenIntoConsideration decisionNotified',
    );
    expect((await untreated())?.doneAt).toEqual(expect.any(String));
  });

  it('is looked at again when a supplement comes after its term but before the decision', async () => {
    const file = await receive(withWorld(), { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
    await file.until('completenessCheckOpened');
    await file.decide('requestSupplement', '2021-09-22T10:00:00.000Z', { deficiencies: ['BUDGET'] });
    await file.until('supplementLapsed');
    const supplement = { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'h' };
    const receivedAt = '2021-10-08T10:00:00.000Z';
    await file.tell({ type: 'supplementReceived', data: { ...supplement, receivedAt } }, receivedAt);
    expect(await file.decide('refuseIncomplete', '2021-10-09T10:00:00.000Z', {}, people.approver)).toBe(
      'SUPPLEMENT_RECEIVED',
    );
    expect(await file.decide('confirmCompleteness', '2021-10-09T10:00:00.000Z')).toBe('completenessConfirmed');
  });

  const notEnough = async () => {
    const file = await receive(withWorld(), { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
    await file.until('completenessCheckOpened');
    await file.decide('requestSupplement', '2021-09-22T10:00:00.000Z', { deficiencies: ['BUDGET'] });
    const supplement = { supplied: ['ACTION_PLAN'], evaluationPlans: [], contentHash: 'h' };
    const receivedAt = '2021-09-30T10:00:00.000Z';
    await file.tell({ type: 'supplementReceived', data: { ...supplement, receivedAt } }, receivedAt);
    expect(await file.decide('refuseIncomplete', '2021-10-01T10:00:00.000Z', {}, people.approver)).toBe(
      'SUPPLEMENT_RECEIVED',
    );
    expect(await file.decide('proposeUntreated', '2021-10-01T11:00:00.000Z')).toBe('untreatedProposed');
    return file;
  };

  it('is left untreated when its supplement is not enough, by an approver and within four weeks', async () => {
    const file = await notEnough();
    expect(await file.decide('refuseIncomplete', '2021-10-28T10:00:00.000Z', {}, people.approver)).toBe(
      'notTakenIntoConsideration decisionNotified',
    );
  });

  it('is treated as it is when those four weeks have passed', async () => {
    const file = await notEnough();
    expect(await file.decide('refuseIncomplete', '2021-10-29T10:00:00.000Z', {}, people.approver)).toBe(
      'UNTREATED_TOO_LATE',
    );
    expect(await file.decide('confirmCompleteness', '2021-10-29T11:00:00.000Z')).toBe('completenessConfirmed');
    await file.until('assessmentOpened');
  });

  it('is told a later date to decide on within its eight weeks, and not after them', async () => {
    const file = await receive(withWorld());
    await file.until('completenessCheckOpened');
    const later = (dueOn: string) => ({ deadline: 'DECISION', dueOn, reason: 'More was asked for than there is.' });
    // Received on Monday 20 September 2021: the eight weeks end on Monday 15 November.
    expect(await file.decide('moveDeadline', '2021-11-15T22:30:00.000Z', later('2021-12-17'))).toBe('deadlineMoved');
    expect(await file.decide('moveDeadline', '2021-12-18T10:00:00.000Z', later('2022-01-14'))).toBe(
      'TOO_LATE_TO_DEFER',
    );
  });

  it('waits for a person when it is late', async () => {
    const file = await receive(withWorld(), { flags: ['LATE'] });
    await file.until('admissionAsked');
    expect(await file.decide('confirmCompleteness', '2021-10-05T10:00:00.000Z')).toBe('WRONG_STATE');
    expect(await file.decide('decideAdmission', '2021-10-05T10:00:00.000Z', { admitted: true })).toBe(
      'admissionDecided',
    );
    await file.until('completenessCheckOpened');
  });

  it('closes when it is withdrawn before the decision', async () => {
    const file = await receive(withWorld());
    await file.until('completenessCheckOpened');
    const receivedAt = '2021-09-23T10:00:00.000Z';
    await file.tell({ type: 'withdrawalReceived', data: { projectIds: 'ALL', receivedAt } }, receivedAt);
    expect(await withWorld().client.workflow.getHandle(file.stream).result()).toBe('WITHDRAWN');
  });

  it('closes when its round is cancelled', async () => {
    const file = await receive(withWorld());
    await file.until('completenessCheckOpened');
    await withWorld().signal(file.stream, ROUND_CANCELLED, { at: '2021-09-23T10:00:00.000Z' });
    expect(await withWorld().client.workflow.getHandle(file.stream).result()).toBe('ROUND_CANCELLED');
  });
});
