import { jest } from '@jest/globals';
import { DECISION_TAKEN } from '@ronde/contracts';
import type { Actor, Instant } from '@ronde/domain';
import { deadlinesOf, readOutbox } from '@ronde/persistence';
import { JournalWriter, people } from '@ronde/testing';
import { object } from '../../histories/recorded/stories/objection-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { noticeReceived } from '../../testing/late-decision.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const other: Actor = { ...people.approver, id: 'test-approver-2' };
const noon = (day: string): Instant => `${day}T11:00:00.000Z`;

/** An objection that was decided on Monday 28 February 2022. */
async function decidedObjection() {
  const stage = new Stage(world());
  const stream = await object(stage, noon('2022-01-10'));
  const decide = (update: string, day: string, command: object = {}, actor: Actor = people.administrator) =>
    world().decide(stream, update, noon(day), { reason: 'In the file.', ...command }, actor);
  await decide('waiveHearing', '2022-01-24', { ground: 'RIGHT_WAIVED' });
  await world().untilFact(stream, 'objectionDecisionAsked');
  expect(await decide('decideObjection', '2022-02-28', { outcome: 'UNFOUNDED' }, other)).toBe('objectionDecided');
  const appeal = async () =>
    (await deadlinesOf(world().database(), stream)).find(({ code, doneAt }) => code === 'APPEAL' && doneAt === null);
  const mails = async () =>
    (await readOutbox(world().database(), { stream, kind: 'mail', limit: 100 })).map(
      ({ payload, target }) => `${(payload as { mail: string }).mail} > ${target}`,
    );
  return { stream, decide, appeal, mails };
}

describe('a decision on an objection whose letter came back', () => {
  it('becomes final only after a term to go to court that begins when it is sent anew', async () => {
    const { stream, decide, appeal, mails } = await decidedObjection();
    // Monday 28 February 2022 + 42 days = Monday 11 April 2022
    expect(await appeal()).toMatchObject({ dueOn: '2022-04-11' });
    const back = { returnedOn: '2022-03-04', cause: 'UNDELIVERABLE' };
    expect(await decide('registerReturnedObjectionDecision', '2022-03-04', back)).toBe('objectionDecisionReturned');
    expect(await appeal()).toBeUndefined();
    // The engine's clock passes the day on which it would have become final.
    await world().pace(stream, 'jumps');
    expect(await decide('notifyObjectionDecision', '2022-05-02')).toBe('objectionDecisionNotified');
    expect(await decide('notifyObjectionDecision', '2022-05-02')).not.toBe('objectionDecisionNotified');
    expect(await world().client.workflow.getHandle(stream).result()).toBe('FINAL');
    const entries = await world().journal(stream);
    const types = entries.map(({ fact }) => fact.type);
    expect(types.slice(types.indexOf('objectionDecided'))).toEqual([
      ...['objectionDecided', 'objectionDecisionReturned', 'objectionDecisionNotified', 'objectionClosed'],
    ]);
    // Monday 2 May 2022 + 42 days = Monday 13 June 2022, and a week for the post
    expect(entries.at(-1)?.at.slice(0, 10)).toBe('2022-06-20');
    expect((await mails()).slice(-3)).toEqual([
      'objection-decision > GM0518',
      'objection-decision-returned > JENV/ADMINISTRATOR',
      'objection-decision-anew > GM0518',
    ]);
  });

  it('ended no wait: notices of default hear the day on which it was sent anew', async () => {
    const { stream, decide } = await decidedObjection();
    const objectionId = stream.slice('objection/'.length);
    const [roundId = '', code] = objectionId.split('/');
    const { type, data } = noticeReceived(roundId, { at: noon('2022-02-14') });
    const about = { about: 'OBJECTION', subject: stream } as const;
    const notice = { type, data: { ...data, ...about, judgement: 'VALID' } } as const;
    await new JournalWriter(world().database(), roundId).receive(`penalty/${roundId}/${code}/1`, notice);
    await decide('registerReturnedObjectionDecision', '2022-03-04', {
      returnedOn: '2022-03-04',
      cause: 'WRONG_ADDRESS',
    });
    await decide('notifyObjectionDecision', '2022-03-07');
    const sent = await readOutbox(world().database(), { stream, kind: 'engine', limit: 100 });
    const told = sent
      .map(({ payload }) => payload as { signal?: string; payload?: { decidedOn?: string; corrects?: boolean } })
      .filter(({ signal }) => signal === DECISION_TAKEN);
    expect(told.at(-1)?.payload).toMatchObject({ decidedOn: '2022-03-07', corrects: true });
  });
});
