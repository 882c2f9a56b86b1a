import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { DECISION_TAKEN, DUE_MOVED, penaltyStream, RECEIVED } from '@ronde/contracts';
import type { Instant } from '@ronde/domain';
import { deadlinesOf, readOutbox, recordReceipt } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import { noticeReceived } from '../../testing/late-decision.js';
import { type Pace, withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(60_000);
const world = withWorkflows();
const noon = (day: string): Instant => `${day}T11:00:00.000Z`;

type Known = Partial<Pick<Parameters<typeof noticeReceived>[1], 'decidedOn' | 'suspendedSince'>>;

/** A notice of default on the engine, received as the API would receive it; answers its stream. */
async function giveNotice(day: string, pace: Pace = 'stands', known: Known = {}): Promise<string> {
  const { database } = world();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = penaltyStream(`${applicationId}/1`);
  const journal = new JournalWriter(database(), roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  await journal.receive(`application/${applicationId}`, applicationReceived({ roundId, applicationId }));
  const at = noon(day);
  const fact = noticeReceived(roundId, { at, ...known });
  const command = { stream, roundId, at, actor: people.applicant, commandId: randomBytes(8).toString('hex') };
  await world().start(stream, at, { penaltyId: `${applicationId}/1`, terms: roundTerms({ roundId }) }, pace);
  const { position } = await recordReceipt(database(), { ...command, fact, messages: () => [] });
  await world().signal(stream, RECEIVED, { position, at, actorId: people.applicant.id, fact });
  return stream;
}

/** The day of the notification of the award was mistyped; the journal of the application says so. */
async function correctDay(applicationId: string, notifiedOn: string): Promise<void> {
  const journal = new JournalWriter(world().database(), applicationId.split('/')[0]!, noon('2022-01-20'), 'correction');
  const notified = { decision: 'AWARD', caseReference: 'VG', notifiedOn, corrects: '2021-12-27' } as const;
  const fact = { type: 'decisionNotified', data: { ...notified, objectionEndsOn: '2022-02-24' } } as const;
  await journal.decide(`application/${applicationId}`, [fact]);
}

/** A notice of 13 December about a decision that was written down as announced on the 11th. */
async function answeredAsTooLate() {
  const stream = await giveNotice('2021-12-13', 'stands', { decidedOn: '2021-12-11' });
  expect(await ended(stream)).toBe('NOT_VALID');
  return { stream, applicationId: stream.slice('penalty/'.length, stream.lastIndexOf('/')) };
}

/** Something becomes known of the letter of the award; the journal of the application says so. */
async function tellJournal(applicationId: string, type: string, told: object): Promise<void> {
  const journal = new JournalWriter(world().database(), applicationId.split('/')[0]!, noon('2022-01-20'), 'told');
  const letter = { decision: 'AWARD', caseReference: 'VG', objectionEndsOn: '2022-02-24', cause: 'UNDELIVERABLE' };
  await journal.decide(`application/${applicationId}`, [{ type, data: { ...letter, ...told } }]);
}

async function untilStops(stream: string, times: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const stops = (await world().journal(stream)).filter(({ fact }) => fact.type === 'penaltyStopped');
    if (stops.length >= times) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not reckoned ${times} times`);
}

const due = async (stream: string) =>
  Object.fromEntries((await deadlinesOf(world().database(), stream)).map(({ code, dueOn }) => [code, dueOn]));
const pay = (stream: string, paidOn: string, at = paidOn > '2022-01-17' ? paidOn : '2022-01-17') =>
  world().decide(stream, 'registerPenaltyPayment', noon(at), { paidOn }, people.administrator);
const ended = (stream: string) => world().client.workflow.getHandle(stream).result();
const latest = async (stream: string) => (await world().journal(stream)).at(-1)?.fact;
const mails = async (stream: string) =>
  (await readOutbox(world().database(), { stream, kind: 'mail', limit: 100 })).map(
    ({ payload }) => (payload as { mail: string }).mail,
  );

describe('a notice of default about a late decision', () => {
  it('makes a penalty run for at most 42 days, which an approver then fixes within two weeks', async () => {
    const stream = await giveNotice('2021-12-13', 'jumps');
    await world().untilFact(stream, 'penaltyStopped');
    await world().pace(stream, 'stands');
    // Mon 13-12 + 14 = Mon 27-12 (second day of Christmas was a Sunday) → 28-12 through 7-2; fixed by 21-2
    expect(await latest(stream)).toMatchObject({ data: { cause: 'FULLY_RUN', days: 42, amountCents: 144_200 } });
    expect(await due(stream)).toMatchObject({ PENALTY_FIXING: '2022-02-21' });
    expect(await world().decide(stream, 'fixPenalty', noon('2022-02-10'))).toBe('WRONG_ROLE');
    expect(await world().decide(stream, 'fixPenalty', noon('2022-02-10'), {}, people.approver)).toBe('penaltyFixed');
    expect(await latest(stream)).toMatchObject({ data: { amountCents: 144_200, paymentDueOn: '2022-03-24' } });
    expect(await due(stream)).toMatchObject({ PENALTY_PAYMENT: '2022-03-24' });
    expect(await pay(stream, '2022-03-21')).toBe('penaltyPaid');
    expect(await ended(stream)).toBe('PAID');
    expect(await mails(stream)).toEqual([
      ...['notice-of-default-received', 'notice-of-default-office', 'notice-of-default-office'],
      ...['penalty-stopped', 'penalty-decision', 'penalty-paid'],
    ]);
  });

  it('stops with the decision: what ran until the day before is owed', async () => {
    const stream = await giveNotice('2021-12-13');
    expect(await due(stream)).toEqual({ PENALTY_GRACE: '2021-12-27' });
    expect(await world().decide(stream, 'fixPenalty', noon('2022-01-10'), {}, people.approver)).toBe('PENALTY_RUNS');
    const decision = { cause: 'DECIDED', decidedOn: '2022-01-13', at: noon('2022-01-13') };
    await world().signal(stream, DECISION_TAKEN, decision);
    await world().untilFact(stream, 'penaltyStopped');
    // 28-12 through 12-1: 14 × 23 + 2 × 35
    expect(await latest(stream)).toMatchObject({ data: { cause: 'DECIDED', days: 16, amountCents: 39_200 } });
    await world().signal(stream, DECISION_TAKEN, decision);
    expect(await world().decide(stream, 'fixPenalty', noon('2022-01-17'), {}, people.approver)).toBe('penaltyFixed');
    expect(await pay(stream, '2022-01-20')).toBe('penaltyPaid');
    expect(await ended(stream)).toBe('PAID');
  });

  it('that was fixed is reminded of until somebody registers its payment, also one that is late', async () => {
    const stream = await giveNotice('2021-12-13');
    await world().untilFact(stream, 'noticeOfDefaultReceived');
    const decision = { cause: 'DECIDED', decidedOn: '2022-01-13', at: noon('2022-01-13') };
    await world().signal(stream, DECISION_TAKEN, decision);
    await world().untilFact(stream, 'penaltyStopped');
    await world().decide(stream, 'fixPenalty', noon('2022-01-17'), {}, people.approver);
    // Opened by the dispatcher in life; here only what is asked to be opened is looked at.
    const opened = await readOutbox(world().database(), { stream, kind: 'engine', limit: 100 });
    expect(opened.map(({ target }) => target)).toContain(`task/${stream.slice('penalty/'.length)}/penalty-payment`);
    // Mon 17-1 + 42 = Mon 28-2. Paid on 10-3: 10 days at 2 % of € 392 = € 0.21 of interest.
    expect(await pay(stream, '2022-01-16')).toBe('DATE_INVALID');
    expect(await pay(stream, '2022-03-10')).toBe('penaltyPaid');
    expect(await latest(stream)).toMatchObject({ data: { paymentDueOn: '2022-02-28', late: true, interestCents: 21 } });
    expect(await ended(stream)).toBe('PAID');
  });

  it('owes nothing when the decision comes within the two weeks', async () => {
    const stream = await giveNotice('2021-12-13');
    await world().untilFact(stream, 'noticeOfDefaultReceived');
    const decision = { cause: 'DECIDED', decidedOn: '2021-12-27', at: noon('2021-12-27') };
    await world().signal(stream, DECISION_TAKEN, decision);
    expect(await ended(stream)).toBe('NOTHING_OWED');
  });

  it('that is premature is registered, and makes nothing run', async () => {
    const stream = await giveNotice('2021-12-10');
    expect(await ended(stream)).toBe('NOT_VALID');
    expect(await due(stream)).toEqual({});
    expect(await mails(stream)).toEqual(['notice-of-default-received']);
  });

  it('that comes while the term to decide stands still is registered, and makes nothing run', async () => {
    const stream = await giveNotice('2021-12-13', 'stands', { suspendedSince: '2021-12-06' });
    expect(await ended(stream)).toBe('NOT_VALID');
    const data = { judgement: 'PREMATURE', suspendedSince: '2021-12-06', decisionDueOn: '2021-12-10' };
    expect((await world().journal(stream))[0]?.fact).toMatchObject({ type: 'noticeOfDefaultReceived', data });
    expect(await due(stream)).toEqual({});
  });

  it('is reckoned anew when the day of the decision is corrected, also when nothing was owed', async () => {
    const stream = await giveNotice('2021-12-13');
    await world().untilFact(stream, 'noticeOfDefaultReceived');
    const told = { cause: 'DECIDED', at: noon('2022-01-13') };
    await world().signal(stream, DECISION_TAKEN, { ...told, decidedOn: '2021-12-27' });
    expect(await ended(stream)).toBe('NOTHING_OWED');
    // Sent on 13 January, it turns out: 28-12 through 12-1, 14 × 23 + 2 × 35
    const applicationId = stream.slice('penalty/'.length, stream.lastIndexOf('/'));
    await correctDay(applicationId, '2022-01-13');
    await world().reopen(stream);
    await untilStops(stream, 2);
    expect(await latest(stream)).toMatchObject({ data: { previousCents: 0, days: 16, amountCents: 39_200 } });
    expect(await due(stream)).toMatchObject({ PENALTY_FIXING: '2022-01-26' });
    // A second correction moves the same work, and one to a day within the two weeks drops it.
    await world().signal(stream, DECISION_TAKEN, { ...told, decidedOn: '2022-01-11', corrects: true });
    await untilStops(stream, 3);
    expect(await latest(stream)).toMatchObject({ data: { previousCents: 39_200, days: 14, fixDueOn: '2022-01-24' } });
    await world().signal(stream, DECISION_TAKEN, { ...told, decidedOn: '2021-12-20', corrects: true });
    expect(await ended(stream)).toBe('NOTHING_OWED');
    expect((await mails(stream)).filter((mail) => mail === 'penalty-stopped')).toHaveLength(4);
  });

  it('that was answered as too late runs after all when the letter of the decision came back', async () => {
    const { stream, applicationId } = await answeredAsTooLate();
    await tellJournal(applicationId, 'notificationReturned', { notifiedOn: '2021-12-11', returnedOn: '2021-12-20' });
    await world().reopen(stream);
    await world().untilFact(stream, 'noticeJudgedAnew');
    expect(await latest(stream)).toMatchObject({ data: { previous: 'ALREADY_DECIDED', judgement: 'VALID' } });
    expect(await due(stream)).toEqual({ PENALTY_GRACE: '2021-12-27' });
    // Sent anew on 13 January: 28-12 through 12-1, 14 × 23 + 2 × 35
    const decision = { cause: 'DECIDED', decidedOn: '2022-01-13', at: noon('2022-01-13') };
    await world().signal(stream, DECISION_TAKEN, decision);
    await untilStops(stream, 1);
    expect(await latest(stream)).toMatchObject({ data: { days: 16, amountCents: 39_200 } });
    expect((await mails(stream)).slice(0, 2)).toEqual(['notice-of-default-received', 'notice-judged-anew']);
  });

  it('that was answered as too late is reckoned when the day of the decision was mistyped', async () => {
    const { stream, applicationId } = await answeredAsTooLate();
    await tellJournal(applicationId, 'decisionNotified', { notifiedOn: '2022-01-13', corrects: '2021-12-11' });
    await world().reopen(stream);
    await untilStops(stream, 1);
    expect(await latest(stream)).toMatchObject({ data: { cause: 'DECIDED', days: 16, amountCents: 39_200 } });
    expect(await world().decide(stream, 'fixPenalty', noon('2022-01-17'), {}, people.approver)).toBe('penaltyFixed');
    expect(await pay(stream, '2022-01-20')).toBe('penaltyPaid');
    expect(await ended(stream)).toBe('PAID');
  });

  it('is paid within six weeks of the letter that was sent anew, after the first one came back', async () => {
    const stream = await giveNotice('2021-12-13');
    await world().untilFact(stream, 'noticeOfDefaultReceived');
    await world().signal(stream, DECISION_TAKEN, { cause: 'DECIDED', decidedOn: '2022-01-13', at: noon('2022-01-13') });
    await world().untilFact(stream, 'penaltyStopped');
    await world().decide(stream, 'fixPenalty', noon('2022-01-17'), {}, people.approver);
    const act = (update: string, day: string, command: object = {}) =>
      world().decide(stream, update, noon(day), command, people.administrator);
    const back = { returnedOn: '2022-01-24', cause: 'UNDELIVERABLE' };
    expect(await act('registerReturnedPenaltyDecision', '2022-01-24', back)).toBe('penaltyDecisionReturned');
    const open = async () =>
      (await deadlinesOf(world().database(), stream)).filter(({ doneAt }) => doneAt === null).map(({ dueOn }) => dueOn);
    expect(await open()).toEqual([]);
    expect(await act('notifyPenaltyDecision', '2022-02-15')).toBe('penaltyDecisionNotified');
    // Tue 15-2 + 42 = Tue 29-3
    expect(await open()).toEqual(['2022-03-29']);
    const sent = await readOutbox(world().database(), { stream, kind: 'engine', limit: 100 });
    expect(sent.at(-1)).toMatchObject({
      target: `task/${stream.slice('penalty/'.length)}/penalty-payment`,
      payload: { signal: DUE_MOVED, payload: { dueOn: '2022-03-29' } },
    });
    expect(await pay(stream, '2022-03-29')).toBe('penaltyPaid');
    expect(await latest(stream)).toMatchObject({ data: { late: false, interestCents: 0 } });
    expect(await ended(stream)).toBe('PAID');
    expect((await mails(stream)).slice(-4)).toEqual([
      ...['penalty-decision', 'penalty-decision-returned', 'penalty-decision-anew', 'penalty-paid'],
    ]);
  });

  it('owes nothing in a case of Awb 4:17(6), which a person chooses with a reason', async () => {
    const stream = await giveNotice('2021-12-13');
    const unreasonable = { exclusion: 'UNREASONABLY_LATE' };
    const decide = (more: object) =>
      world().decide(stream, 'fixPenalty', noon('2021-12-20'), { ...unreasonable, ...more }, people.approver);
    expect(await decide({})).toBe('REASON_REQUIRED');
    expect(await decide({ reason: 'x' })).toBe('penaltyFixed');
    expect(await ended(stream)).toBe('FIXED');
  });
});
