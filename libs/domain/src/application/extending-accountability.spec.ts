import { describe, expect, it } from '@jest/globals';
import type { ApplicationFact } from './application-facts.js';
import { answerAccountabilityExtension, askAccountabilityExtension } from './extend-accountability.js';
import { receiveAccountability } from './receive-accountability.js';
import { openExOfficio } from './settle-ex-officio.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import { approver, at, awarded, given, settling, terms, type Told } from './stories/told-applications.js';
import { lapsePaymentSuspension, resumePayments, suspendPayments } from './suspend-payments.js';

const round = { ...terms, dates: { ...terms.dates, accountabilityDueOn: '2023-07-15', executionEndsOn: '2022-12-31' } };
const on = (day: string, who?: typeof approver) => ({ ...(who ? at(day, who) : at(day)), terms: round });
const information = (day: string, activitiesFinished: boolean): Told[number] => [
  {
    type: 'accountabilityReceived',
    data: receiveAccountability(
      given(...awarded),
      { receivedFromBzkOn: day, activitiesFinished, spent: [] },
      { receivedAt: `${day}T09:00:00.000Z`, terms: round },
    ),
  },
  day,
];
const ask = (told: Told, day: string, more: object = {}, who?: typeof approver) =>
  askAccountabilityExtension(given(...told), { dueOn: '2023-09-15', ...more }, on(day, who));
const asked: Told = [...awarded, [ask(awarded, '2023-06-30')[0]!, '2023-06-30']];
const answer = (told: Told, day: string, more: object = {}, who?: typeof approver) =>
  answerAccountabilityExtension(given(...told), { outcome: 'GRANTED', ...more }, on(day, who));
const granted: Told = [...asked, [answer(asked, '2023-07-06')[0]!, '2023-07-06']];
const suspend = (told: Told, day: string, more: object = {}, who?: typeof approver) =>
  suspendPayments(given(...told), more, on(day, who));
const suspended: Told = [...awarded, [suspend(awarded, '2023-07-17')[0]!, '2023-07-17']];
const resume = (told: Told, day: string, more: object = {}) => resumePayments(given(...told), more, on(day));
const resumed: Told = [...suspended, [resume(suspended, '2023-08-01')[0]!, '2023-08-01']];

const ROWS: readonly Row[] = [
  ['a later day is asked', () => ask(awarded, '2023-06-30'), 'accountabilityExtensionAsked'],
  ['after 30 June too, and marked late', () => ask(awarded, '2023-07-01'), 'accountabilityExtensionAsked'],
  ['not for a day that is no later', () => ask(awarded, '2023-06-30', { dueOn: '2023-07-15' }), 'DATE_INVALID'],
  ['not on a day to come', () => ask(awarded, '2023-06-29', { askedOn: '2023-06-30' }), 'DATE_INVALID'],
  ['not while an answer is awaited', () => ask(asked, '2023-07-03'), 'EXTENSION_ASKED'],
  ['again after an answer', () => ask(granted, '2023-07-07', { dueOn: '2023-10-01' }), 'accountabilityExtensionAsked'],
  ['not by an approver', () => ask(awarded, '2023-06-30', {}, approver), 'WRONG_ROLE'],
  ['not once the settlement is open', () => ask(settling, '2023-06-30'), 'WRONG_STATE'],
  [
    'not when accountability is in',
    () => ask([...awarded, information('2023-06-20', true)], '2023-06-30'),
    'ALREADY_REGISTERED',
  ],
  ['BZK grants it', () => answer(asked, '2023-07-06'), 'accountabilityExtensionAnswered'],
  ['or refuses', () => answer(asked, '2023-07-06', { outcome: 'REFUSED' }), 'accountabilityExtensionAnswered'],
  ['not without a request', () => answer(awarded, '2023-07-06'), 'EXTENSION_NOT_ASKED'],
  ['not twice', () => answer(granted, '2023-07-07'), 'EXTENSION_NOT_ASKED'],
  ['not before it was asked', () => answer(asked, '2023-07-06', { answeredOn: '2023-06-29' }), 'DATE_INVALID'],
  ['not to an earlier day', () => answer(asked, '2023-07-06', { dueOn: '2023-07-14' }), 'DATE_INVALID'],
  ['an answer not by an approver', () => answer(asked, '2023-07-06', {}, approver), 'WRONG_ROLE'],
  ['payments are suspended the day after', () => suspend(awarded, '2023-07-16'), 'paymentsSuspended'],
  ['not on the day itself', () => suspend(awarded, '2023-07-15'), 'ACCOUNTABILITY_NOT_LATE'],
  ['not before a day that was granted', () => suspend(granted, '2023-09-15'), 'ACCOUNTABILITY_NOT_LATE'],
  ['but after it', () => suspend(granted, '2023-09-16'), 'paymentsSuspended'],
  ['not from a day to come', () => suspend(awarded, '2023-07-16', { suspendedOn: '2023-07-17' }), 'DATE_INVALID'],
  [
    'for what is not finished',
    () => suspend([...awarded, information('2023-07-03', false)], '2023-07-10'),
    'paymentsSuspended',
  ],
  [
    'not for what is finished',
    () => suspend([...awarded, information('2023-07-03', true)], '2023-07-20'),
    'ACCOUNTABILITY_NOT_LATE',
  ],
  ['not while they are', () => suspend(suspended, '2023-08-01'), 'PAYMENTS_SUSPENDED'],
  ['again after they went on', () => suspend(resumed, '2023-08-02'), 'paymentsSuspended'],
  ['suspended not by an approver', () => suspend(awarded, '2023-07-16', {}, approver), 'WRONG_ROLE'],
  ['payments go on', () => resume(suspended, '2023-08-01'), 'paymentsResumed'],
  ['not before they stood still', () => resume(suspended, '2023-08-01', { resumedOn: '2023-07-16' }), 'DATE_INVALID'],
  ['not after the 26 weeks', () => resume(suspended, '2024-01-20'), 'DATE_INVALID'],
  ['not when they run', () => resume(awarded, '2023-08-01'), 'PAYMENTS_NOT_SUSPENDED'],
];

describe('a municipality cannot account in time', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('asks in time until 30 June, and hears within two weeks', () => {
    // Friday 30 June 2023 + 14 = Friday 14 July; Saturday 1 July + 14 = Saturday 15 July, rolled to Monday the 17th.
    expect(ask(awarded, '2023-06-30')[0]).toMatchObject({ data: { late: false, answerDueOn: '2023-07-14' } });
    expect(ask(awarded, '2023-07-01')[0]).toMatchObject({ data: { late: true, answerDueOn: '2023-07-17' } });
    expect(answer(asked, '2023-07-15')[0]).toMatchObject({ data: { late: true, dueOn: '2023-09-15' } });
  });

  it('accounts by the day that was granted, and as before when refused', () => {
    expect(given(...granted).accountabilityDueOn).toBe('2023-09-15');
    const refused = answer(asked, '2023-07-06', { outcome: 'REFUSED' })[0]!;
    expect(given(...asked, [refused, '2023-07-06']).accountabilityDueOn).toBe('2023-07-15');
    const overdue: ApplicationFact = { type: 'accountabilityOverdue', data: { dueOn: '2023-07-15' } };
    const open = () => openExOfficio(given(...granted, [overdue, '2023-07-20']), { reason: 'x' }, on('2023-08-01'));
    expect(outcomeOf(open)).toBe('ACCOUNTABILITY_AWAITED');
  });

  it('is not paid for 26 weeks at most, which end on any day of the week', () => {
    // Monday 17 July 2023 + 182 days = Monday 15 January 2024; Sunday 16 July + 182 = Sunday 14 January.
    expect(suspend(awarded, '2023-07-17')[0]).toMatchObject({ data: { cause: 'LATE', lastDay: '2024-01-15' } });
    expect(suspend(awarded, '2023-07-16')[0]).toMatchObject({ data: { lastDay: '2024-01-14' } });
    const over = { suspendedOn: '2023-07-17', resumedOn: '2024-01-15', cause: 'TERM_OVER' };
    expect(lapsePaymentSuspension(given(...suspended))).toEqual([{ type: 'paymentsResumed', data: over }]);
    expect(lapsePaymentSuspension(given(...resumed))).toEqual([]);
  });
});
