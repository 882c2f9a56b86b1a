import { jest } from '@jest/globals';
import { deadlinesOf } from '@ronde/persistence';
import { people } from '@ronde/testing';
import { awardedFile, endObligations } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const nine = (day: string) => `${day}T09:00:00.000Z`;
const open = async (stream: string) =>
  Object.fromEntries(
    (await deadlinesOf(world().database(), stream))
      .filter(({ doneAt }) => doneAt === null)
      .map(({ code, dueOn }) => [code, dueOn]),
  );

describe('a municipality that cannot account in time', () => {
  it('asks BZK for a later day before 1 July, and is reminded of the day that was granted', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-06-26T08:00:00.000Z' });
    const asked = { askedOn: '2023-06-26', dueOn: '2023-09-15' };
    expect(await file.decide('askAccountabilityExtension', nine('2023-06-26'), asked, people.applicant)).toBe(
      'accountabilityExtensionAsked',
    );
    expect(await open(file.stream)).toMatchObject({ ACCOUNTABILITY_EXTENSION: '2023-07-10' });
    const answer = { outcome: 'GRANTED' };
    const decide = (update: string, day: string, command = {}) =>
      file.decide(update, nine(day), command, people.administrator);
    expect(await decide('answerAccountabilityExtension', '2023-07-06', answer)).toBe('accountabilityExtensionAnswered');
    expect(await open(file.stream)).toMatchObject({ ACCOUNTABILITY: '2023-09-15' });
    expect(await decide('answerAccountabilityExtension', '2023-07-07', answer)).toBe('EXTENSION_NOT_ASKED');
    await world().pace(file.stream, 'jumps');
    await world().untilFact(file.stream, 'accountabilityOverdue');
    await world().pace(file.stream, 'stands');
    expect(await file.latest('accountabilityOverdue')).toEqual({ dueOn: '2023-09-15' });
  });

  it('has its payments suspended by BZK for at most 26 weeks, after which they go on', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-10T08:00:00.000Z' });
    const suspend = (day: string) => file.decide('suspendPayments', nine(day), {}, people.administrator);
    expect(await suspend('2023-07-14')).toBe('ACCOUNTABILITY_NOT_LATE');
    expect(await suspend('2023-07-17')).toBe('paymentsSuspended');
    expect(await open(file.stream)).toMatchObject({ PAYMENT_SUSPENSION: '2024-01-15' });
    await world().pace(file.stream, 'jumps');
    await world().untilFact(file.stream, 'paymentsResumed');
    await world().pace(file.stream, 'stands');
    const over = { suspendedOn: '2023-07-17', resumedOn: '2024-01-15', cause: 'TERM_OVER' };
    expect(await file.latest('paymentsResumed')).toEqual(over);
    expect(Object.keys(await open(file.stream))).not.toContain('PAYMENT_SUSPENSION');
  });

  it('and accounts in a way that is not plausible is asked to explain, and settled as awarded only then', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
    const receivedAt = nine('2023-07-04');
    const information = { receivedFromBzkOn: '2023-07-04', activitiesFinished: true, settlementDueOn: '2023-12-05' };
    const spent = [{ projectId: 'p1', spentCents: 90_000_000 }];
    await file.tell({ type: 'accountabilityReceived', data: { ...information, spent, receivedAt } }, receivedAt);
    await endObligations(world(), file, '2023-07-04T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    const register = (update: string, day: string, reason: string) =>
      file.decide(update, nine(day), { projectIds: ['p1'], reason }, people.administrator);
    expect(await register('doubtAccountability', '2023-07-10', 'Ten times the award.')).toBe('accountabilityDoubted');
    const whole = { settledCents: 17_000_000, grounds: [] };
    expect(await file.decide('decideSettlement', nine('2023-07-11'), whole)).toBe('ACCOUNTABILITY_DOUBTED');
    expect(await open(file.stream)).toMatchObject({ SETTLEMENT: '2023-12-05' });
    expect(await register('explainAccountability', '2023-07-17', 'With their own money.')).toBe(
      'accountabilityExplained',
    );
    expect(await file.decide('decideSettlement', nine('2023-07-18'), whole)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
  });
});
