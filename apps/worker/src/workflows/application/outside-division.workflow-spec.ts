import { jest } from '@jest/globals';
import { AMOUNTS_ALLOCATED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply, assessAll } from '../../histories/recorded/stories/application-acts.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

it('that is assessed after the division is awarded what was advised, out of the room that is left', async () => {
  const stage = new Stage(world(), {});
  const { stream } = await apply(stage);
  await stage.decide(stream, 'confirmCompleteness', '2021-12-21T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  await stage.until(stream, 'assessmentConcluded');
  const told = { allocationId: 'a1', lines: [], at: '2022-01-03T09:00:00.000Z' };
  await world().signal(stream, AMOUNTS_ALLOCATED, told);
  await stage.until(stream, 'allocated');
  await stage.decide(stream, 'decideAward', '2022-01-04T09:00:00.000Z', people.approver);
  const facts = (await world().journal(stream)).map(({ fact }) => fact);
  const concluded = facts.find(({ type }) => type === 'assessmentConcluded');
  const award = facts.find(({ type }) => type === 'awardDecided');
  expect(award?.data).toMatchObject({
    reservedCents: 0,
    totalCents: (concluded?.data as { advisedCents: number }).advisedCents,
  });
});
