import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { ANNOUNCEMENT_CORRECTED, WORK_DROPPED } from '@ronde/contracts';
import type { Actor, DecisionNotification, Instant } from '@ronde/domain';
import { deadlinesOf, readOutbox } from '@ronde/persistence';
import { JournalWriter, people } from '@ronde/testing';
import { object } from '../../histories/recorded/stories/objection-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const reason = 'Read wrongly.';
const pause = (): Promise<void> => sleep(50);
const noon = (day: string): Instant => `${day}T11:00:00.000Z`;

/** A letter that was written down as received on 31 January, ten days after the term to object. */
async function lateLetter() {
  const stage = new Stage(world());
  const stream = await object(stage, noon('2022-02-01'), { channel: 'POST', receivedOn: '2022-01-31' });
  const decide = (update: string, day: string, command: object = {}, actor: Actor = people.administrator) =>
    world().decide(stream, update, noon(day), { reason, ...command }, actor);
  const due = async () => {
    const found = await deadlinesOf(world().database(), stream);
    return found.find(({ code }) => code === 'OBJECTION_DECISION')?.dueOn;
  };
  return { stage, stream, decide, due };
}

describe('a mistyped date of an objection that runs', () => {
  it('is corrected: its terms move, the wrong day stays in the journal, and everybody concerned is told', async () => {
    const { stream, decide, due } = await lateLetter();
    expect(await due()).toBe('2022-03-14');
    expect(await decide('judgeTimeliness', '2022-02-02', { takenIntoAccount: false })).toBe('timelinessJudged');
    expect(await decide('waiveHearing', '2022-02-02', { ground: 'MANIFESTLY_INADMISSIBLE' })).toBe('hearingWaived');
    await world().untilFact(stream, 'objectionDecisionAsked');
    expect(await decide('correctObjectionDates', '2022-02-03', { receivedOn: '2022-02-04' })).toBe('DATE_INVALID');
    expect(await decide('correctObjectionDates', '2022-02-03', { receivedOn: '2022-01-13' })).toBe(
      'objectionDatesCorrected',
    );
    // In time: decided until six weeks after Friday 21 January, and nobody may go unheard for having come late.
    expect(await due()).toBe('2022-03-04');
    expect(await decide('decideObjection', '2022-02-04', { outcome: 'INADMISSIBLE', ground: 'LATE' }, other)).toBe(
      'WRONG_STATE',
    );
    const fact = (await world().journal(stream)).find((entry) => entry.fact.type === 'objectionDatesCorrected');
    expect(fact).toMatchObject({ reason, fact: { data: { before: { receivedOn: '2022-01-31' } } } });
    const mails = await readOutbox(world().database(), { stream, kind: 'mail', limit: 100 });
    const told = mails.filter(({ payload }) => (payload as { mail: string }).mail === 'objection-dates-corrected');
    expect(told.map(({ target }) => target).toSorted()).toEqual(['GM0518', 'JENV/ADMINISTRATOR', 'JENV/APPROVER']);
    expect(await decide('waiveHearing', '2022-02-04', { ground: 'RIGHT_WAIVED' })).toBe('hearingWaived');
    expect(await decide('decideObjection', '2022-02-07', { outcome: 'UNFOUNDED' }, other)).toBe('objectionDecided');
  });

  it('that was judged on the wrong day is judged again, as work that opens anew', async () => {
    const { stream, decide, due } = await lateLetter();
    expect(await decide('judgeTimeliness', '2022-02-02', { takenIntoAccount: false })).toBe('timelinessJudged');
    expect(await decide('waiveHearing', '2022-02-02', { ground: 'MANIFESTLY_INADMISSIBLE' })).toBe('hearingWaived');
    await world().untilFact(stream, 'objectionDecisionAsked');
    // One working day late, it turns out
    expect(await decide('correctObjectionDates', '2022-02-03', { receivedOn: '2022-01-24' })).toBe(
      'objectionDatesCorrected',
    );
    const handlings = async () =>
      (await world().journal(stream)).filter(({ fact }) => fact.type === 'objectionHandlingOpened');
    for (let tries = 0; (await handlings()).length < 2 && tries < 200; tries += 1) await pause();
    expect((await handlings()).at(-1)?.fact.data).toMatchObject({
      taskId: expect.stringMatching(/objection-handling-2$/),
    });
    const sent = await readOutbox(world().database(), { stream, kind: 'engine', limit: 100 });
    const dropped = sent.filter(({ payload }) => (payload as { signal?: string }).signal === WORK_DROPPED);
    expect(dropped.map(({ target }) => target)).toEqual([expect.stringMatching(/objection-decision$/)]);
    const [row] = await world()
      .database()
      .query('SELECT phase, taken_into_account, hearing_waived FROM objection WHERE id = $1', [
        stream.slice('objection/'.length),
      ]);
    expect(row).toEqual({ phase: 'JUDGEMENT', taken_into_account: null, hearing_waived: null });
    expect(await decide('waiveHearing', '2022-02-03', { ground: 'RIGHT_WAIVED' })).toBe('WRONG_STATE');
    expect(await decide('judgeTimeliness', '2022-02-03', { takenIntoAccount: true })).toBe('timelinessJudged');
    expect(await due()).toBe('2022-03-07');
    expect(await decide('waiveHearing', '2022-02-04', { ground: 'RIGHT_WAIVED' })).toBe('hearingWaived');
    expect(await decide('decideObjection', '2022-02-07', { outcome: 'UNFOUNDED' }, other)).toBe('objectionDecided');
  });

  it.each([
    ['corrected day on which the decision was notified', 'corrects'],
    ['new letter of a decision that came back', 'renews'],
  ])('follows the %s', async (_, how) => {
    const { stage, stream, due } = await lateLetter();
    const notified = { decision: 'AWARD', caseReference: 'VG-1', notifiedOn: '2021-12-20', [how]: '2021-12-10' };
    const data: DecisionNotification = { ...notified, decision: 'AWARD', objectionEndsOn: '2022-01-31' };
    const file = `application/${stage.roundId}/gm0518-1`;
    await new JournalWriter(world().database(), stage.roundId).receive(file, { type: 'decisionNotified', data });
    const [sent] = (await readOutbox(world().database(), { stream: file, kind: 'engine', limit: 100 })).filter(
      ({ target }) => target === stream,
    );
    const { signal, payload } = sent!.payload as unknown as { signal: string; payload: object };
    expect(signal).toBe(ANNOUNCEMENT_CORRECTED);
    await world().signal(stream, signal, { ...payload, at: noon('2022-02-03') });
    await stage.until(stream, 'objectionDatesCorrected');
    expect(await due()).toBe('2022-03-14');
    const fact = (await world().journal(stream)).find((entry) => entry.fact.type === 'objectionDatesCorrected');
    expect(fact?.fact.data).toMatchObject({ after: { timeliness: 'in-time', objectionEndsOn: '2022-01-31' } });
  });
});

const other: Actor = { ...people.approver, id: 'test-approver-2' };
