import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { applicationStream, DECISIONS_ANNOUNCED, RECEIVED, roundStream } from '@ronde/contracts';
import { type ApplicationFact, evolveApplication, type Fact, type Instant, NO_APPLICATION } from '@ronde/domain';
import { recordReceipt } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import { type Pace, withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const KEPT = { notification: 'AFTER_ANNOUNCEMENT' } as const;
const ALLOCATED_AT = '2021-11-22T09:00:00.000Z';
const DECIDED_AT = '2021-12-10T10:00:00.000Z';

/** A file to which € 80,000.00 was allocated and that waits for its decision. */
async function allocated(wanted: Partial<ReturnType<typeof roundTerms>>, pace: Pace) {
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const terms = roundTerms({ roundId, ...wanted });
  const applicationId = `${roundId}/gm0518-1`;
  const stream = applicationStream(applicationId);
  const journal = new JournalWriter(world().database(), roundId);
  await journal.receive(roundStream(roundId), roundDrafted(terms));
  const received = applicationReceived({ roundId, applicationId });
  await journal.receive(stream, received);
  const lines = [{ projectId: 'p1', allocatedCents: 8_000_000 }];
  const shared: Fact = { type: 'allocated', data: { allocationId: 'a', lines, taskId: 't', dueOn: '2021-12-17' } };
  await journal.decide(stream, [shared]);
  const state = [received, shared].reduce(
    (before, fact) =>
      evolveApplication(before, { fact: fact as ApplicationFact, at: ALLOCATED_AT, actorId: people.administrator.id }),
    NO_APPLICATION,
  );
  const carried = { state, position: 2, knownReceiptPosition: 1, automaticCommands: 0, latestAt: ALLOCATED_AT };
  await world().start(stream, ALLOCATED_AT, { applicationId, terms, carried: { ...carried, remindersSent: [] } }, pace);
  const decide = (update: string, at: Instant, command: object = {}, actor = people.administrator as object) =>
    world().decide(stream, update, at, command, actor as typeof people.administrator);
  return { stream, roundId, journal, decide, award: () => decide('decideAward', DECIDED_AT, {}, people.approver) };
}

const notifications = async (stream: string) =>
  (await world().journal(stream))
    .filter(({ fact }) => fact.type === 'decisionNotified')
    .map(({ fact }) => fact.data as { notifiedOn: string; objectionEndsOn: string; paymentDueOn: string });

const mailsOf = async (stream: string): Promise<readonly string[]> => {
  const mails = await world()
    .database()
    .query<{ mail: string }[]>(
      `SELECT payload ->> 'mail' AS mail FROM outbox WHERE stream = $1 AND kind = 'mail' ORDER BY id`,
      [stream],
    );
  return mails.map(({ mail }) => mail);
};

describe('a decision and its notification', () => {
  it('leave together where the round keeps nothing, and the terms count from that day', async () => {
    const file = await allocated({}, 'stands');
    expect(await file.award()).toBe('awardDecided decisionNotified');
    // 10 December 2021 + 42 days = 21 January 2022, a Friday.
    expect(await notifications(file.stream)).toMatchObject([
      { notifiedOn: '2021-12-10', objectionEndsOn: '2022-01-21', paymentDueOn: '2022-01-21' },
    ]);
  });

  it('under embargo nothing leaves until Parliament has been told, and the terms count from the day it leaves', async () => {
    const file = await allocated(KEPT, 'stands');
    expect(await file.award()).toBe('awardDecided');
    expect(await file.decide('notifyDecision', '2021-12-11T10:00:00.000Z')).toBe('UNDER_EMBARGO');
    expect(await mailsOf(file.stream)).toEqual(['acknowledgement']);
    await world().signal(file.stream, DECISIONS_ANNOUNCED, { at: '2021-12-20T10:00:00.000Z' });
    await world().untilFact(file.stream, 'executionStarted');
    // 20 December 2021 + 42 days = 31 January 2022, a Monday.
    expect(await notifications(file.stream)).toMatchObject([
      { notifiedOn: '2021-12-20', objectionEndsOn: '2022-01-31', paymentDueOn: '2022-01-31' },
    ]);
    expect(await mailsOf(file.stream)).toEqual(['acknowledgement', 'award']);
  });

  it('an award that is kept does not end the decision period: a later date can be named until it leaves', async () => {
    const file = await allocated(KEPT, 'stands');
    await file.award();
    const later = { deadline: 'DECISION', dueOn: '2022-01-14', reason: 'Parliament is not told yet.' };
    // The eight weeks of 20 September 2021 ended on 15 November: too late for a first notice.
    expect(await file.decide('moveDeadline', '2021-12-11T10:00:00.000Z', later)).toBe('TOO_LATE_TO_DEFER');
    await world().signal(file.stream, DECISIONS_ANNOUNCED, { at: '2021-12-20T10:00:00.000Z' });
    await world().untilFact(file.stream, 'executionStarted');
    expect(await file.decide('moveDeadline', '2021-12-21T10:00:00.000Z', later)).toBe('NO_SUCH_DEADLINE');
  });

  it('a decision taken after the announcement leaves at once', async () => {
    const file = await allocated(KEPT, 'stands');
    await file.journal.decide(roundStream(file.roundId), [
      { type: 'decisionsAnnounced', data: { parliamentToldOn: '2021-12-06' } },
    ]);
    expect(await file.award()).toBe('awardDecided');
    await world().untilFact(file.stream, 'decisionNotified');
    expect(await notifications(file.stream)).toMatchObject([{ notifiedOn: '2021-12-10' }]);
  });

  it('a letter that came back started no term; sent again, it starts the term anew', async () => {
    const file = await allocated({}, 'stands');
    await file.award();
    const back = { returnedOn: '2021-12-14', cause: 'UNDELIVERABLE' };
    expect(await file.decide('registerReturnedNotification', '2021-12-14T10:00:00.000Z', back)).toBe(
      'notificationReturned',
    );
    expect(await file.decide('notifyDecision', '2021-12-16T10:00:00.000Z')).toBe('decisionNotified');
    // 16 December 2021 + 42 days = 27 January 2022, a Thursday.
    expect(await notifications(file.stream)).toMatchObject([
      {},
      { notifiedOn: '2021-12-16', objectionEndsOn: '2022-01-27', renews: '2021-12-10' },
    ]);
    expect(await mailsOf(file.stream)).toEqual(['acknowledgement', 'award', 'notification-returned', 'award']);
  });

  it('a day that was mistyped is corrected: the terms count from the right day, the letter leaves again', async () => {
    const file = await allocated({}, 'stands');
    await file.award();
    const right = { notifiedOn: '2021-12-13', corrects: true, reason: 'typed wrong' };
    expect(await file.decide('notifyDecision', '2021-12-20T10:00:00.000Z', { ...right, reason: '' })).toBe(
      'REASON_REQUIRED',
    );
    expect(await file.decide('notifyDecision', '2021-12-20T10:00:00.000Z', right)).toBe('decisionNotified');
    // Mon 13-12 + 42 = Mon 24-1
    expect((await world().journal(file.stream)).at(-1)?.fact).toMatchObject({
      data: { notifiedOn: '2021-12-13', corrects: '2021-12-10', objectionEndsOn: '2022-01-24' },
    });
  });

  it('a file withdrawn under embargo closes without its award', async () => {
    const file = await allocated(KEPT, 'stands');
    await file.award();
    const at = '2021-12-13T09:00:00.000Z';
    const fact: Fact = { type: 'withdrawalReceived', data: { projectIds: 'ALL', receivedAt: at } };
    const command = { stream: file.stream, roundId: file.roundId, commandId: 'withdrawal', actor: people.applicant };
    const { position } = await recordReceipt(world().database(), { ...command, at, fact, messages: () => [] });
    await world().signal(file.stream, RECEIVED, { position, at, actorId: people.applicant.id, fact });
    expect(await world().client.workflow.getHandle(file.stream).result()).toBe('WITHDRAWN');
    expect(await notifications(file.stream)).toEqual([]);
    const awards = await world().database().query('SELECT FROM award WHERE round_id = $1', [file.roundId]);
    expect(awards).toEqual([]);
  });
});
