import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { CONFLICT_REGISTERED, taskStream, WORK_DONE } from '@ronde/contracts';
import { dueAtEndOf, type TaskOpening } from '@ronde/domain';
import { roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(420_000);
const world = withWorkflows();
const terms = roundTerms();
/** More than a history may hold before the engine asks for another. */
const LONG = 4_200;
const AT_ONCE = 100;

const opening: TaskOpening = {
  taskId: `test/${randomBytes(4).toString('hex')}`,
  kind: 'ASSESSMENT',
  roundId: terms.roundId,
  subject: 'application/2022-t1/gm0518-1',
  role: 'ASSESSOR',
  ministry: 'JENV',
  ...dueAtEndOf('2021-10-20'),
};
const stream = taskStream(opening.taskId);

const runId = async () => (await world().client.workflow.getHandle(stream).describe()).runId;

/** Tells the task of conflicts that are nobody's who has it, until its history is too long. */
async function untilNextRun(): Promise<void> {
  const first = await runId();
  const told = { personId: 'test-nobody', at: '2021-10-26T09:00:00.000Z' };
  for (let sent = 0; sent < LONG; sent += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => world().signal(stream, CONFLICT_REGISTERED, told)));
  for (let attempt = 0; attempt < 900; attempt += 1) {
    if ((await runId()) !== first) return;
    await sleep(200);
  }
  throw new Error('it did not continue as new');
}

describe('a task whose history grows too long', () => {
  it('goes on in another run, and reminds of nothing that the one before reminded of', async () => {
    await world().start(stream, '2021-10-04T08:00:00.000Z', { opening, terms });
    await world().untilFact(stream, 'taskEscalated');
    await untilNextRun();
    await world().signal(stream, WORK_DONE, { outcome: 'ASSESSED', at: '2021-10-26T10:00:00.000Z' });
    expect(await world().client.workflow.getHandle(stream).result()).toBe('COMPLETED');
    const story = (await world().journal(stream)).map(({ fact }) => fact.type);
    expect(story).toEqual([
      ...['taskOpened', 'taskReminded', 'taskReminded', 'taskReminded', 'taskEscalated', 'taskCompleted'],
    ]);
  });
});
