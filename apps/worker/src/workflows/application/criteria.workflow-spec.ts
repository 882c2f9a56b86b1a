import { jest } from '@jest/globals';
import { people, roundTerms } from '@ronde/testing';
import { adviceOf } from '../../histories/recorded/stories/application-acts.js';
import { inAssessment } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

describe('an assessment in a round that names criteria and asks for the evaluation first', () => {
  it('answers each criterion of the component, and refuses for want of the evaluation only after asking', async () => {
    const components = roundTerms().components.map((one) =>
      one.component === 'RESILIENCE'
        ? { ...one, criteria: [{ criterion: 'NECESSITY' as const, guidance: 'Is het nodig?' }] }
        : one,
    );
    const stage = new Stage(world(), { components, evaluationRefusal: 'ACTIVITY' });
    const stream = await inAssessment(stage);
    const criteria = [{ criterion: 'NECESSITY', score: 'MET', reason: 'The plan says so.' }];
    const bySzw = (more: object) => ({
      ministry: 'SZW',
      assessments: adviceOf('SZW').map((one) => ({ ...one, ...more })),
    });
    const assess = (command: object, who: typeof people.coAssessor | typeof people.assessor) =>
      world().decide(stream, 'assess', '2021-10-04T09:00:00.000Z', command, who);
    expect(await assess(bySzw({}), people.coAssessor)).toBe('CRITERIA_UNANSWERED');
    expect(await assess(bySzw({ criteria }), people.coAssessor)).toBe('assessed');
    const [p1, p2] = adviceOf('JENV');
    const refused = { projectId: p2!.projectId, advisedCents: 0, ground: 'EVALUATION_REFUSED' };
    const byJenv = { ministry: 'JENV', assessments: [{ ...p1, criteria }, refused] };
    expect(await assess(byJenv, people.assessor)).toBe('EVALUATION_NOT_ASKED');
    expect(await assess({ ...byJenv, assessments: [{ ...p1, criteria }, p2] }, people.assessor)).toBe('assessed');
  });
});
