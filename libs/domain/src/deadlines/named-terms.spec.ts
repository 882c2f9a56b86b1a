import { holidayTable } from '../calendar/holiday-table.js';
import { computeDeadline } from './compute-deadline.js';
import type { DeadlineFacts } from './deadline.js';
import { paymentDeadline } from './payment.js';
import { penalty } from './penalty.js';
import { PENALTY_TARIFF_2021 } from './penalty-tariff.js';
import { NAMED_TERM_ROWS, PAY_DAY_ROWS, PENALTY_ROWS } from './stories/named-term-rows.js';
import { naiveEnd } from './stories/naive-day-counter.js';
import { TERMS } from './terms.js';

const table = holidayTable(2026, 2028);

describe.each(Object.entries(NAMED_TERM_ROWS))('%s', (_, rows) => {
  it.each([...rows])('%s', (_, reckoned, end) => {
    const deadline = reckoned(table);
    expect([deadline.end, naiveEnd(deadline.facts)]).toEqual([end, end]);
  });
});

describe('Awb 4:17 and 4:18, the days of a penalty', () => {
  it.each([...PENALTY_ROWS])('%s', (_, noticeReceivedOn, firstDay, lastDay, fixBy) => {
    const late = { decisionEnd: '2026-01-30', noticeReceivedOn, decidedOn: null };
    const owed = penalty(late, PENALTY_TARIFF_2021, table);
    expect([owed.firstDay, owed.lastPossibleDay, owed.days, owed.fixing?.end]).toEqual([firstDay, lastDay, 42, fixBy]);
    const notice: DeadlineFacts = { term: TERMS.PENALTY_GRACE, event: { on: noticeReceivedOn } };
    const days: DeadlineFacts = { term: TERMS.PENALTY_DAYS, event: { endOf: notice } };
    const fixing: DeadlineFacts = { term: TERMS.PENALTY_FIXING, event: { endOf: days } };
    expect([naiveEnd(days), computeDeadline(fixing, table).end, naiveEnd(fixing)]).toEqual([lastDay, fixBy, fixBy]);
  });
});

describe('R13, the last day on which a bank pays in time', () => {
  it.each([...PAY_DAY_ROWS])('%s', (_, announcedOn, payOn) =>
    expect(paymentDeadline(announcedOn, table).payOn).toBe(payOn),
  );
});
