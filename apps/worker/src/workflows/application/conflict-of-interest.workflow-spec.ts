import { jest } from '@jest/globals';
import { CONFLICT_REGISTERED, taskStream } from '@ronde/contracts';
import { type Actor, dueAtEndOf } from '@ronde/domain';
import { people } from '@ronde/testing';
import { adviceOf } from '../../histories/recorded/stories/application-acts.js';
import { inAssessment } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { toldTo } from '../../testing/told-to.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const colleague = { ...people.coAssessor, id: 'test-assessor-szw-2' };
const judged = { ministry: 'SZW', assessments: adviceOf('SZW') };

describe('an assessor with an interest in a file', () => {
  it('does not assess it: a colleague does, and what was assessed is assessed anew', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    const task = taskStream(`${stage.roundId}/gm0518-1/assessment-szw`);
    const interest = { cause: 'RELATED_PERSON', personId: people.coAssessor.id };
    const register = (at: string) => world().decide(stream, 'registerConflict', at, interest, people.administrator);
    expect(await register('2021-10-01T10:00:00.000Z')).toBe('conflictRegistered');
    expect(await register('2021-10-01T10:30:00.000Z')).toBe('CONFLICT_KNOWN');
    expect(await toldTo(world(), task)).toEqual(['start', CONFLICT_REGISTERED]);
    const assess = (at: string, who: typeof colleague) => world().decide(stream, 'assess', at, judged, who);
    expect(await assess('2021-10-01T11:00:00.000Z', people.coAssessor)).toBe('CONFLICT_OF_INTEREST');
    expect(await assess('2021-10-04T11:00:00.000Z', colleague)).toBe('assessed');
    const own = { cause: 'ADVISED_APPLICANT' };
    const declared = await world().decide(stream, 'registerConflict', '2021-10-04T12:00:00.000Z', own, colleague);
    expect(declared).toBe('conflictRegistered');
    expect(await toldTo(world(), `${task}-2`)).toEqual(['start']);
    expect(await assess('2021-10-05T11:00:00.000Z', { ...colleague, id: 'test-assessor-szw-3' })).toBe('assessed');
    expect(await toldTo(world(), `${task}-2`)).toEqual(['start', 'workDone']);
  });

  it('keeps nobody any more once another administrator lifted it', async () => {
    const stage = new Stage(world());
    const stream = await inAssessment(stage);
    const personId = people.coAssessor.id;
    const interest = { cause: 'RELATED_PERSON', personId };
    await world().decide(stream, 'registerConflict', '2021-10-01T10:00:00.000Z', interest, people.administrator);
    const lift = (at: string, who: Actor) =>
      world().decide(stream, 'liftConflict', at, { personId, reason: 'A namesake.' }, who);
    expect(await lift('2021-10-01T10:30:00.000Z', people.administrator)).toBe('OWN_WORK');
    expect(await lift('2021-10-01T10:40:00.000Z', people.coAssessor)).toBe('CONFLICT_OF_INTEREST');
    const another = { ...people.administrator, id: 'test-administrator-2' };
    expect(await lift('2021-10-01T10:50:00.000Z', another)).toBe('conflictLifted');
    expect(await world().decide(stream, 'assess', '2021-10-01T11:00:00.000Z', judged, people.coAssessor)).toBe(
      'assessed',
    );
  });

  it('loses the task, which a colleague takes', async () => {
    const stage = new Stage(world());
    await stage.draftRound('2021-06-01T08:00:00.000Z');
    const taskId = `${stage.roundId}/gm0518-1/assessment-szw`;
    const work = {
      kind: 'CO_ASSESSMENT',
      role: 'ASSESSOR',
      ministry: 'SZW',
      subject: `application/${stage.roundId}/gm0518-1`,
    };
    const opening = { taskId, roundId: stage.roundId, ...work, ...dueAtEndOf('2021-10-20') };
    const task = taskStream(taskId);
    await stage.start(task, '2021-10-01T08:00:00.000Z', { opening });
    await stage.until(task, 'taskOpened');
    const claim = (at: string, who: typeof colleague) => world().decide(task, 'claimTask', at, {}, who);
    expect(await claim('2021-10-01T09:00:00.000Z', people.coAssessor)).toBe('taskClaimed');
    expect(await claim('2021-10-01T09:30:00.000Z', colleague)).toBe('ALREADY_CLAIMED');
    const told = { personId: people.coAssessor.id, at: '2021-10-01T10:00:00.000Z' };
    await world().signal(task, CONFLICT_REGISTERED, told);
    await stage.until(task, 'taskTakenBack');
    expect(await claim('2021-10-01T11:00:00.000Z', colleague)).toBe('taskClaimed');
  });
});
