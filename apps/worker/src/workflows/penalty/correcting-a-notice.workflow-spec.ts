import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { DECISION_TAKEN, penaltyStream, RECEIVED } from '@ronde/contracts';
import type { Actor, Instant, LocalDate } from '@ronde/domain';
import { deadlinesOf, readOutbox, recordReceipt } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import { noticeReceived } from '../../testing/late-decision.js';
import { type Pace, withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(120_000);
const world = withWorkflows();
const noon = (day: string): Instant => `${day}T11:00:00.000Z`;

/** A letter of which was written down that it came in on Monday 13 December; the term had ended on Friday the 10th. */
async function letter(pace: Pace = 'stands') {
  const { database } = world();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = penaltyStream(`${applicationId}/1`);
  const journal = new JournalWriter(database(), roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  await journal.receive(`application/${applicationId}`, applicationReceived({ roundId, applicationId }));
  const at = noon('2021-12-13');
  const fact = noticeReceived(roundId, { at, receivedOn: '2021-12-13' });
  const command = { stream, roundId, at, actor: people.administrator, commandId: randomBytes(8).toString('hex') };
  await world().start(stream, at, { penaltyId: `${applicationId}/1`, terms: roundTerms({ roundId }) }, pace);
  const { position } = await recordReceipt(database(), { ...command, fact, messages: () => [] });
  await world().signal(stream, RECEIVED, { position, at, actorId: people.administrator.id, fact });
  await world().untilFact(stream, 'noticeOfDefaultReceived');
  const correct = (receivedOn: LocalDate, day: string, more: object = {}, actor: Actor = people.administrator) => {
    const right = { receivedOn, besideOn: null, reason: 'Read wrongly.', ...more };
    return world().decide(stream, 'correctNoticeDate', noon(day), right, actor);
  };
  const due = async () =>
    Object.fromEntries(
      (await deadlinesOf(database(), stream)).flatMap(({ code, dueOn, doneAt }) => (doneAt ? [] : [[code, dueOn]])),
    );
  const latest = async () => (await world().journal(stream)).at(-1)?.fact;
  const sent = async (kind: 'mail' | 'engine') => readOutbox(database(), { stream, kind, limit: 100 });
  const decide = async (decidedOn: LocalDate) => {
    await world().signal(stream, DECISION_TAKEN, { cause: 'DECIDED', decidedOn, at: noon(decidedOn) });
    await world().untilFact(stream, 'penaltyStopped');
  };
  const ended = () => world().client.workflow.getHandle(stream).result();
  return { stream, correct, due, latest, sent, decide, ended };
}

describe('a mistyped day of a notice of default', () => {
  it('is corrected while the penalty runs: its terms move, and everybody concerned is told', async () => {
    const { correct, due, sent, decide, latest } = await letter();
    expect(await due()).toEqual({ PENALTY_GRACE: '2021-12-27' });
    expect(await correct('2021-12-20', '2021-12-22', {}, people.approver)).toBe('WRONG_ROLE');
    expect(await correct('2021-12-23', '2021-12-22')).toBe('DATE_INVALID');
    expect(await correct('2021-12-20', '2021-12-22', { besideOn: '2021-12-15' })).toBe('NOTICE_BESIDE');
    expect(await correct('2021-12-20', '2021-12-22')).toBe('noticeDateCorrected');
    expect(await due()).toEqual({ PENALTY_GRACE: '2022-01-03' });
    const mails = (await sent('mail')).map(({ payload, target }) => [(payload as { mail: string }).mail, target]);
    const told = mails.filter(([mail]) => mail === 'notice-date-corrected').map(([, to]) => to);
    expect(told.toSorted()).toEqual(['GM0518', 'JENV/ADMINISTRATOR', 'JENV/APPROVER']);
    await decide('2022-01-13');
    // 4-1 through 12-1: 9 × 23
    expect(await latest()).toMatchObject({ data: { days: 9, amountCents: 20_700 } });
  });

  it('that turns out to lie in the term to decide makes nothing run, and drops the work to fix it', async () => {
    const { correct, due, sent, decide, ended, stream } = await letter();
    await decide('2022-01-13');
    expect(await correct('2021-12-10', '2022-01-14')).toBe('noticeDateCorrected');
    expect(await ended()).toBe('NOT_VALID');
    expect(await due()).toEqual({});
    const messages = await sent('engine');
    expect(messages.at(-1)?.target).toBe(`task/${stream.slice('penalty/'.length)}/penalty-decision`);
    expect(messages.at(-1)?.payload).toMatchObject({ signal: 'workDropped' });
  });

  it('after the decision has the penalty reckoned anew, until it is fixed', async () => {
    const { correct, decide, latest, due, stream } = await letter();
    await decide('2022-01-13');
    expect(await correct('2021-12-20', '2022-01-14')).toBe('noticeDateCorrected penaltyStopped');
    // 4-1 through 12-1: 9 × 23, where 16 days had been told
    const reckoned = { days: 9, amountCents: 20_700, previousCents: 39_200, fixDueOn: '2022-01-26' };
    expect(await latest()).toMatchObject({ type: 'penaltyStopped', data: reckoned });
    expect(await due()).toEqual({ PENALTY_FIXING: '2022-01-26' });
    expect(await world().decide(stream, 'fixPenalty', noon('2022-01-17'), {}, people.approver)).toBe('penaltyFixed');
    expect(await correct('2021-12-13', '2022-01-18')).toBe('WRONG_STATE');
  });

  it('lets a penalty that had run for 42 days run on when they are not over', async () => {
    const { correct, latest, due, stream } = await letter('jumps');
    await world().untilFact(stream, 'penaltyStopped');
    await world().pace(stream, 'stands');
    expect(await latest()).toMatchObject({ data: { cause: 'FULLY_RUN', days: 42 } });
    // Tue 4-1 through Mon 14-2
    expect(await correct('2021-12-20', '2022-02-10')).toBe('noticeDateCorrected');
    expect(await due()).toEqual({ PENALTY_GRACE: '2022-01-03' });
    await world().signal(stream, DECISION_TAKEN, {
      ...{ cause: 'DECIDED', decidedOn: '2022-02-11', at: noon('2022-02-11') },
    });
    for (let tries = 0; tries < 200 && (await latest())?.type !== 'penaltyStopped'; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // 4-1 through 10-2 is 38 days: 14 × 23 + 14 × 35 + 10 × 45
    expect(await latest()).toMatchObject({ data: { cause: 'DECIDED', days: 38, amountCents: 126_200 } });
  });
});
