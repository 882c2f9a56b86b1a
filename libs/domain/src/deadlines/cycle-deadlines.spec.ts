import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { adviseOnChosenDate } from './chosen-date.js';
import { computeDeadline } from './compute-deadline.js';
import { decisionOnObjectionDeadline } from './decision-on-objection.js';
import { notTakenIntoConsiderationDeadline } from './not-taken-into-consideration.js';
import { objectionDeadline } from './objection-term.js';
import { paymentDeadline } from './payment.js';
import { recalculate } from './recalculate.js';
import { remindersOf } from './reminders.js';
import { latenessNotice, settlementDeadline } from './settlement-term.js';
import { sisaDates, sisaExtensionDecisionDeadline, sisaPaymentSuspensionEnd } from './sisa-dates.js';
import { naiveEnd } from './stories/naive-day-counter.js';
import { wooPublicationDeadline, wooRequestDeadline } from './woo.js';

const table = holidayTable(2022, 2032);
const ANNOUNCED = '2026-03-24'; // objection term ends Wed 6 May 2026 (worked example 1)

describe('R10, not to treat', () => {
  it.each<[string, LocalDate, LocalDate | null, LocalDate, string]>([
    ['supplemented', '2026-10-06', '2026-10-01', '2026-10-29', 'Thu 1-10 + 28'],
    ['supplemented on a Saturday', '2026-10-06', '2026-10-03', '2026-11-02', 'Sat 31-10 → Mon 2-11'],
    ['unused', '2026-10-06', null, '2026-11-03', 'Tue 6-10 + 28'],
    ['supplemented after the term', '2026-10-06', '2026-10-09', '2026-11-03', 'from the last day of the term'],
  ])('%s', (_, termEndsOn, receivedOn, end) => {
    const deadline = notTakenIntoConsiderationDeadline({ termEndsOn, receivedOn }, table);
    expect([deadline.end, naiveEnd(deadline.facts)]).toEqual([end, end]);
  });
});

describe('R13, paying', () => {
  it.each<[string, LocalDate, LocalDate, LocalDate, string]>([
    ['in winter', '2026-12-15', '2027-01-26', '2027-01-25', 'Tue 26-1; Mon before'],
    ['after Liberation Day', ANNOUNCED, '2026-05-06', '2026-05-04', 'Tue 5-5 is a holiday'],
    ['due on 1 May', '2026-03-20', '2026-05-01', '2026-04-30', 'Fri 1-5 is no holiday'],
    ['after 1 May', '2026-03-23', '2026-05-04', '2026-04-30', 'banks rest on Fri 1-5'],
  ])('%s', (_, announcedOn, end, payOn) => {
    const payment = paymentDeadline(announcedOn, table);
    expect([payment.deadline.end, payment.payOn]).toEqual([end, payOn]);
  });
});

describe('R14, settling', () => {
  it('does not roll, says so twice over, and plans on the working day before', () => {
    const deadline = settlementDeadline('2026-08-02', table);
    expect([deadline.end, deadline.endInstant]).toEqual(['2027-01-03', '2027-01-03T23:00:00.000Z']);
    expect(deadline.steps.map(({ rule }) => rule)).toEqual(['R1', 'R4', 'R7']);
    // Sun 3-1, Sat 2-1, Fri 1-1 are no working days
    expect(deadline.warnings.map(({ code, proposal }) => [code, proposal])).toEqual([
      ['ENDS_ON_NON_WORKING_DAY', '2026-12-31'],
    ]);
  });

  it('owes a notice when it will be late, which moves nothing', () => {
    const deadline = settlementDeadline('2026-07-15', table);
    expect(deadline.end).toBe('2026-12-16');
    expect(latenessNotice(deadline, '2026-12-17')).toEqual({ article: 'Awb 4:14(1)', sendBy: '2026-12-16' });
    expect(latenessNotice(deadline, '2026-12-16')).toBeNull();
  });

  it('is suspended like any decision on an application', () => {
    const suspension = {
      ground: 'supplement',
      invitedOn: '2026-09-22',
      termEndsOn: '2026-10-06',
      receivedOn: '2026-10-01',
    } as const;
    expect(settlementDeadline('2026-07-15', table, [suspension]).end).toBe('2026-12-24');
  });
});

describe('R15, SiSa', () => {
  it.each<[number, LocalDate, boolean, string]>([
    [2022, '2023-07-15', true, 'Saturday'],
    [2025, '2026-07-15', false, 'Wednesday'],
    [2027, '2028-07-15', true, 'Saturday'],
    [2028, '2029-07-15', true, 'Sunday'],
  ])('delivery over %d is due on %s, with a warning: %s', (year, date, warns) => {
    const { delivery } = sisaDates(year, table);
    expect([delivery.end, delivery.warnings.length > 0]).toEqual([date, warns]);
  });

  it('takes requests for extension strictly before 1 July', () => {
    expect(sisaDates(2026, table).extensionRequest).toMatchObject({
      end: '2027-06-30',
      endInstant: '2027-06-30T22:00:00.000Z',
    });
  });

  it('decides on them within two weeks and suspends payments for 26 at most', () => {
    expect(sisaExtensionDecisionDeadline('2026-06-27', table).end).toBe('2026-07-13'); // Sat 11-7 → Mon
    expect(sisaPaymentSuspensionEnd('2026-07-18', table).end).toBe('2027-01-16'); // Saturday, stays
  });
});

describe('R18, openness', () => {
  it.each<[string, LocalDate, LocalDate | undefined, LocalDate, string]>([
    ['four weeks', '2026-06-01', undefined, '2026-06-29', 'Mon 1-6 + 28'],
    ['extended', '2026-06-01', '2026-06-20', '2026-07-13', '+ 14'],
    ['extended too late', '2026-06-01', '2026-06-30', '2026-06-29', 'moves nothing'],
    ['onto Easter Monday', '2026-03-09', undefined, '2026-04-07', 'Mon 6-4 → Tue'],
    ['extended from the unrolled end', '2026-03-09', '2026-04-07', '2026-04-20', 'Mon 6-4 + 14'],
  ])('%s', (_, receivedOn, extendedOn, end) => {
    expect(wooRequestDeadline({ receivedOn, ...(extendedOn && { extendedOn }) }, table).end).toBe(end);
  });

  it('publishes within two weeks, rolled', () => {
    expect(wooPublicationDeadline('2026-05-01', table).end).toBe('2026-05-18'); // Fri 15-5 is a decree day
  });
});

describe('R4, hours', () => {
  const term = {
    code: 'TEST',
    article: 'test',
    name: { nl: 'x', en: 'x' },
    length: { count: 48, unit: 'hours' },
    basis: 'act',
    awtApplies: true,
  } as const;

  it('are elapsed hours, over a change of the clock too, and never roll', () => {
    const deadline = computeDeadline({ term, event: { at: '2026-03-27T16:00:00.000Z' } }, table);
    expect(deadline).toMatchObject({
      startDate: '2026-03-27',
      end: '2026-03-29',
      endInstant: '2026-03-29T16:00:00.000Z',
    });
    expect(deadline.steps.map(({ rule }) => rule)).toEqual(['R1', 'R4']);
  });
});

describe('R7, choosing a date', () => {
  it.each<[string, LocalDate, LocalDate, boolean]>([
    ['a working day', '2026-09-14', '2026-09-14', false],
    ['a Saturday', '2026-09-12', '2026-09-14', true],
    ['Good Friday', '2026-04-03', '2026-04-07', true],
  ])('%s', (_, date, proposal, warns) => {
    const advice = adviseOnChosenDate(date, table);
    expect([advice.proposal, advice.warning !== null]).toEqual([proposal, warns]);
  });
});

describe('R19, recalculating', () => {
  const before = holidayTable(2022, 2032, []);

  it('moves the end when a decree adds a day, and says from where to where', () => {
    const old = objectionDeadline('2026-04-03', before);
    expect(old.warnings.map(({ code }) => code)).toEqual(['DECREE_DAYS_UNKNOWN']);
    expect(recalculate(old, table)).toMatchObject({
      changed: true,
      oldEnd: '2026-05-15',
      newEnd: '2026-05-18',
      newEndInstant: '2026-05-18T22:00:00.000Z',
      because: {
        nl: 'Met de nieuwe feestdagentabel eindigt de termijn op maandag 18 mei 2026 in plaats van vrijdag 15 mei 2026.',
      },
    });
  });

  it('moves terms that start at the end of another along', () => {
    const old = decisionOnObjectionDeadline({ announcedOn: '2026-04-03', withCommittee: false }, before);
    expect(recalculate(old, table)).toMatchObject({ oldEnd: '2026-06-26', newEnd: '2026-06-29', changed: true });
  });

  it('changes nothing with the same holidays, also after the facts were stored as JSON', () => {
    const old = objectionDeadline(ANNOUNCED, table);
    const stored = JSON.parse(JSON.stringify(old)) as typeof old;
    expect(recalculate(stored, table)).toMatchObject({ changed: false, deadline: old });
  });
});

describe('reminders', () => {
  const intervals = { remindWorkingDaysBefore: [10, 2], remindWorkingDaysAfter: [1, 3], escalateWorkingDaysAfter: 5 };

  it('count working days before and after the due date', () => {
    // due Tue 26-5-2026, the day after Whit Monday; 14 and 15 May are no working days either
    expect(remindersOf('2026-05-26', intervals, table)).toEqual([
      { date: '2026-05-07', kind: 'before', workingDays: 10 },
      { date: '2026-05-21', kind: 'before', workingDays: 2 },
      { date: '2026-05-27', kind: 'after', workingDays: 1 },
      { date: '2026-05-29', kind: 'after', workingDays: 3 },
      { date: '2026-06-02', kind: 'escalation', workingDays: 5 },
    ]);
  });

  it('leave out what would come on or before the day the work was opened', () => {
    const dates = remindersOf('2026-05-26', intervals, table, '2026-05-21').map(({ date }) => date);
    expect(dates).toEqual(['2026-05-27', '2026-05-29', '2026-06-02']);
  });
});
