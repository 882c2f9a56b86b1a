import { jest } from '@jest/globals';
import { type Actor, REGULATION_2022_RULE } from '@ronde/domain';
import { people } from '@ronde/testing';
import {
  obligationStories,
  reportedEvaluation,
  reportedMonitoring,
} from '../histories/recorded/stories/obligation-stories.js';
import { Stage } from '../histories/recorded/stories/stage.js';
import { withWorkflows } from '../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

/** The facts that a story of this name leaves, once its execution has ended. */
async function factsOf(name: string): Promise<readonly string[]> {
  const stream = await obligationStories.find((story) => story.name === name)!.play(new Stage(world()));
  await world().client.workflow.getHandle(stream).result();
  return (await world().journal(stream)).map(({ fact }) => fact.type);
}

const count = (facts: readonly string[], type: string) => facts.filter((fact) => fact === type).length;

describe('what a municipality must hand in', () => {
  it('an evaluation that is sent back with a reason is handed in again and accepted', async () => {
    const facts = await factsOf('evaluation-returned-and-accepted');
    expect([count(facts, 'evaluationReturned'), count(facts, 'evaluationReceived')]).toEqual([1, 2]);
    expect(facts).toContain('evaluationAccepted');
  });
  it('an evaluation that is not the independent one that was asked for is accepted with a reason only', async () => {
    const stage = new Stage(world(), { evaluationRule: REGULATION_2022_RULE });
    const stream = await reportedEvaluation(stage, { executor: 'OWN_RESEARCH', independent: false });
    const accept = (command: object) =>
      world().decide(stream, 'acceptEvaluation', '2023-04-06T09:00:00.000Z', command, people.assessor);
    expect(await accept({})).toBe('EVALUATION_NOT_AS_ASKED');
    expect(await accept({ reason: 'The region is too small for a study from outside.' })).toBe('evaluationAccepted');
    expect((await world().journal(stream)).at(-1)?.fact.data).toEqual({ deviates: true });
  });
  it('an evaluation that never comes is reminded of, escalated, and then recorded as not delivered', async () => {
    const facts = await factsOf('evaluation-never-delivered');
    expect(facts).toEqual(
      expect.arrayContaining(['evaluationReminded', 'evaluationEscalated', 'evaluationNotDelivered']),
    );
    expect(facts.indexOf('evaluationEscalated')).toBeLessThan(facts.indexOf('evaluationNotDelivered'));
  });
  it('a monitoring report that never comes is recorded as not delivered, and ends', async () => {
    const facts = await factsOf('monitoring-never-delivered');
    expect(facts).toContain('monitoringEscalated');
    expect(facts.at(-1)).toBe('monitoringNotDelivered');
  });
  it('a report on money that is not spent efficiently is judged so by an administrator', async () => {
    const stream = await reportedMonitoring(new Stage(world()));
    const review = (command: object, actor: Actor = people.administrator) =>
      world().decide(stream, 'reviewMonitoring', '2022-09-27T09:00:00.000Z', command, actor);
    expect(await review({ efficient: false, reason: 'Far behind.' }, people.applicant)).toBe('WRONG_ROLE');
    expect(await review({ efficient: false, reason: 'Far behind.' })).toBe('monitoringReviewed');
  });
});
