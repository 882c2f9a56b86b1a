import { jest } from '@jest/globals';
import { people } from '@ronde/testing';
import { adviceOf } from '../../histories/recorded/stories/application-acts.js';
import { inAssessment } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

describe('a substitute', () => {
  it('does the work of who is away, the journal says for whom, and four eyes hold over both', async () => {
    const stream = await inAssessment(new Stage(world()));
    // The approver is away as an assessor too, and a colleague assesses for him.
    const acting = { ...people.assessor, id: 'test-substitute', actingFor: people.approver.id };
    for (const [ministry, who] of [
      ['JENV', acting],
      ['SZW', people.coAssessor],
    ] as const) {
      const command = { ministry, assessments: adviceOf(ministry) };
      expect(await world().decide(stream, 'assess', '2021-10-04T09:00:00.000Z', command, who)).toBe('assessed');
    }
    await world().untilFact(stream, 'assessmentConcluded');
    const journal = await world().journal(stream);
    const [byJenv] = journal.filter(({ fact }) => fact.type === 'assessed');
    expect(byJenv).toMatchObject({
      actor: { id: 'test-substitute' },
      fact: { data: { actingFor: people.approver.id } },
    });
    const lines = adviceOf('JENV').map(({ projectId, advisedCents }) => ({ projectId, allocatedCents: advisedCents }));
    await world().signal(stream, 'amountsAllocated', { allocationId: 'a', lines, at: '2021-11-22T09:00:00.000Z' });
    await world().untilFact(stream, 'allocated');
    const award = (who: typeof people.approver) =>
      world().decide(stream, 'decideAward', '2021-12-10T09:00:00.000Z', {}, who);
    expect(await award(people.approver)).toBe('OWN_WORK');
    expect(await award({ ...people.approver, id: 'test-substitute' } as never)).toBe('OWN_WORK');
    expect(await award({ ...people.approver, id: 'test-other' } as never)).toContain('awardDecided');
  });
});
