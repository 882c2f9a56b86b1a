import { jest } from '@jest/globals';
import { taskStream } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { adviceOf, told } from '../../histories/recorded/stories/application-acts.js';
import { CONSULTATION, differ, inAssessment } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { toldTo } from '../../testing/told-to.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const types = async (stream: string) => (await world().journal(stream)).map(({ fact }) => fact.type);

describe('an application on which the ministries differ', () => {
  it('does not go into the allocation until somebody decided, after they spoke and with a reason', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    await differ(stage, stream);
    const task = taskStream(`${stage.roundId}/gm0518-1/divergence`);
    expect(await toldTo(world(), task)).toEqual(['start']);
    const decisions = [{ projectId: 'p1', outcome: 'AMOUNT', advisedCents: 6_000_000 }];
    const decide = (reason?: string) =>
      world().decide(stream, 'decideDivergence', '2021-10-06T09:00:00.000Z', { decisions, reason }, people.approver);
    expect(await decide('The threat weighs more.')).toBe('CONSULTATION_REQUIRED');
    await stage.decide(stream, 'recordConsultation', '2021-10-05T09:00:00.000Z', people.coAssessor, CONSULTATION);
    expect(await decide()).toBe('REASON_REQUIRED');
    expect(await types(stream)).not.toContain('assessmentConcluded');
    expect(await decide('The threat weighs more.')).toBe('divergenceDecided');
    await world().untilFact(stream, 'assessmentConcluded');
    expect(await toldTo(world(), task)).toEqual(['start', 'workDone']);
    const concluded = (await world().journal(stream)).find(({ fact }) => fact.type === 'assessmentConcluded');
    expect(concluded?.fact.data).toMatchObject({ advised: [{ projectId: 'p1', advisedCents: 6_000_000 }, {}] });
  });

  it('has nothing to decide any more once the project is withdrawn', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    await differ(stage, stream);
    await stage.receive(stream, ...told('withdrawalReceived', { projectIds: ['p1'] }, '2021-10-05T09:00:00.000Z'));
    await world().untilFact(stream, 'assessmentConcluded');
    expect(await types(stream)).toContain('divergenceDropped');
    expect(await toldTo(world(), taskStream(`${stage.roundId}/gm0518-1/divergence`))).toEqual(['start', 'workDropped']);
  });

  it('hears the applicant when only SZW said that its advice rests on facts it did not give', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    await differ(stage, stream, { restsOnOtherFacts: true });
    await stage.decide(stream, 'recordConsultation', '2021-10-05T09:00:00.000Z', people.coAssessor, CONSULTATION);
    const decided = {
      decisions: [{ projectId: 'p1', outcome: 'AMOUNT', advisedCents: 4_000_000 }],
      reason: 'Followed.',
    };
    await stage.decide(stream, 'decideDivergence', '2021-10-06T09:00:00.000Z', people.approver, decided);
    await world().untilFact(stream, 'assessmentConcluded');
    const concluded = (await world().journal(stream)).find(({ fact }) => fact.type === 'assessmentConcluded');
    expect(concluded?.fact.data).toMatchObject({ advised: [{ projectId: 'p1', restsOnOtherFacts: true }, {}] });
  });

  it('is judged again when one of them assesses anew', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    await differ(stage, stream);
    const interest = { cause: 'OWN_INTEREST' };
    await stage.decide(stream, 'registerConflict', '2021-10-05T09:00:00.000Z', people.coAssessor, interest);
    expect(await toldTo(world(), taskStream(`${stage.roundId}/gm0518-1/divergence`))).toContain('workDropped');
    const colleague = { ...people.coAssessor, id: 'test-assessor-szw-2' };
    const same = { ministry: 'SZW', assessments: adviceOf('SZW') };
    await stage.decide(stream, 'assess', '2021-10-06T09:00:00.000Z', colleague, same);
    await world().untilFact(stream, 'assessmentConcluded');
  });
});

describe('a co-assessor that stays silent', () => {
  it('is passed by with its silence on record, and its late opinion is shown as late', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    const late = { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 1 }] };
    const speak = (at: string) => world().decide(stream, 'giveLateOpinion', at, late, people.coAssessor);
    expect(await speak('2021-10-04T08:00:00.000Z')).toBe('NOT_SILENT');
    const whole = { ministry: 'JENV', assessments: adviceOf('JENV') };
    await stage.decide(stream, 'assess', '2021-10-04T10:00:00.000Z', people.assessor, whole);
    await world().pace(stream, 'jumps');
    await stage.until(stream, 'assessmentConcluded');
    expect(await types(stream)).toContain('coAssessmentSilent');
    expect(await speak('2021-12-01T09:00:00.000Z')).toBe('lateOpinionReceived');
    expect(await speak('2021-12-01T10:00:00.000Z')).toBe('ALREADY_ASSESSED');
    expect(await types(stream)).not.toContain('divergenceFound');
  });
});
