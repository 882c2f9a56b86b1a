import { describe, expect, it } from '@jest/globals';
import type { ApplicationFact } from './application-facts.js';
import { receiveAccountability } from './receive-accountability.js';
import { askAccountabilityAgain, openExOfficio } from './settle-ex-officio.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import { approver, at, awarded, given, settling, terms, type Told } from './stories/told-applications.js';

const dates = { ...terms.dates, accountabilityDueOn: '2023-07-15', executionEndsOn: '2022-12-31' };
const round = { ...terms, dates };
const on = (day: string, who?: typeof approver) => ({ ...(who ? at(day, who) : at(day)), terms: round });
const overdue: Told = [...awarded, [{ type: 'accountabilityOverdue', data: { dueOn: '2023-07-15' } }, '2023-07-20']];
const information = (day: string, activitiesFinished: boolean, told: Told = awarded): ApplicationFact => ({
  type: 'accountabilityReceived',
  data: receiveAccountability(
    given(...told),
    { receivedFromBzkOn: day, activitiesFinished, spent: [] },
    { receivedAt: `${day}T09:00:00.000Z`, terms: round },
  ),
});
const unfinished: Told = [...awarded, [information('2023-07-03', false), '2023-07-03']];
const open = (told: Told, day: string, reason = 'x', who?: typeof approver) =>
  openExOfficio(given(...told), { reason }, on(day, who));
const opened: Told = [...overdue, [open(overdue, '2023-08-01')[0]!, '2023-08-01']];

const ROWS: readonly Row[] = [
  ['not while information may still come', () => open(awarded, '2023-07-15'), 'ACCOUNTABILITY_AWAITED'],
  ['not before it was asked for once more', () => open(awarded, '2023-08-01'), 'ACCOUNTABILITY_AWAITED'],
  ['when it never came', () => open(overdue, '2023-08-01'), 'exOfficioOpened'],
  ['not without a reason', () => open(overdue, '2023-08-01', ' '), 'REASON_REQUIRED'],
  ['not by an approver', () => open(overdue, '2023-08-01', 'x', approver), 'WRONG_ROLE'],
  ['when it says "not finished" and the execution is over', () => open(unfinished, '2023-07-04'), 'exOfficioOpened'],
  ['not while the execution lasts', () => open(unfinished, '2022-12-31'), 'ACCOUNTABILITY_AWAITED'],
  [
    'not when it says "finished": that is the application',
    () => open([...awarded, [information('2023-07-03', true), '2023-07-03']], '2023-08-01'),
    'ACCOUNTABILITY_AWAITED',
  ],
  ['not twice', () => open(opened, '2023-08-02'), 'ALREADY_OPENED'],
  ['not once the settlement is open', () => open(settling, '2023-08-02'), 'WRONG_STATE'],
];

describe('a file is settled ex officio', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('within 22 weeks, and who opened it does not settle it', () => {
    // Tuesday 1 August 2023 + 154 days = Tuesday 2 January 2024.
    expect(open(overdue, '2023-08-01')[0]).toMatchObject({
      data: { cause: 'NO_INFORMATION', settlementDueOn: '2024-01-02' },
    });
    expect(given(...opened).preparedBy).toContain(at('2023-08-01').actor.id);
  });
});

describe('information that says "not finished"', () => {
  it('is asked for again a year later, once', () => {
    const [asked] = askAccountabilityAgain(given(...unfinished), on('2023-07-03'));
    expect(asked).toEqual({
      type: 'accountabilityAskedAgain',
      data: { previousDueOn: '2023-07-15', dueOn: '2024-07-15' },
    });
    expect(askAccountabilityAgain(given(...unfinished, [asked!, '2023-07-03']), on('2023-07-04'))).toEqual([]);
  });

  it('may come again, and is asked for again', () => {
    const first: Told = [
      ...unfinished,
      [askAccountabilityAgain(given(...unfinished), on('2023-07-03'))[0]!, '2023-07-03'],
    ];
    const second: Told = [...first, [information('2024-07-01', false, first), '2024-07-01']];
    expect(askAccountabilityAgain(given(...second), on('2024-07-01'))).toMatchObject([
      { data: { dueOn: '2025-07-15' } },
    ]);
  });

  it('is not asked for where nothing came, or where it is finished', () => {
    expect(askAccountabilityAgain(given(...awarded), on('2023-07-03'))).toEqual([]);
    const finished: Told = [...awarded, [information('2023-07-03', true), '2023-07-03']];
    expect(askAccountabilityAgain(given(...finished), on('2023-07-03'))).toEqual([]);
  });
});
