import { describe, expect, it } from '@jest/globals';
import { holidayTable } from '../calendar/holiday-table.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Actor, LocalDate } from '../vocabulary.js';
import { fixPenalty } from './fix-penalty.js';
import { type PenaltyPayment, registerPenaltyPayment } from './pay-penalty.js';
import { penaltyDeadlines } from './penalty-deadlines.js';
import type { PenaltyExclusion, PenaltyFact } from './penalty-facts.js';
import { evolvePenalty, isPenaltyOver, NO_PENALTY, type PenaltyState } from './penalty-state.js';
import { receiveNotice } from './receive-notice.js';
import { stopPenalty } from './stop-penalty.js';

const terms = { roundId: '2026-t1', holidays: holidayTable(2025, 2028) } as RoundTerms;
const approver: Actor = { id: 'approver', role: 'APPROVER', organisation: 'JENV' };
const administrator: Actor = { id: 'administrator', role: 'ADMINISTRATOR', organisation: 'JENV' };
const on = (day: LocalDate, actor = administrator) => ({ terms, at: `${day}T10:00:00.000Z`, actor });

function after(state: PenaltyState, day: LocalDate, ...facts: readonly PenaltyFact[]): PenaltyState {
  const happened = { at: `${day}T10:00:00.000Z`, actorId: 'x' };
  return facts.reduce((told, fact) => evolvePenalty(told, { fact, ...happened }), state);
}

const file = {
  ...{ terms, at: '2026-06-01T10:00:00.000Z', penaltyId: '2026-t1/gm0518-1/1', applicationId: '2026-t1/gm0518-1' },
  ...{ subject: 'application/2026-t1/gm0518-1', decisionDueOn: '2026-05-29', decidedOn: null, contentHash: 'c' },
};
const notice = receiveNotice({ about: 'APPLICATION', receivedOn: '2026-06-01' }, file);
const running = after(NO_PENALTY, '2026-06-01', { type: 'noticeOfDefaultReceived', data: notice });
const end = { cause: 'DECIDED', decidedOn: '2026-06-30', taskId: 't1' } as const;
const stopped = after(running, '2026-06-30', ...stopPenalty(running, end, on('2026-06-30')));
const fix = (exclusion?: PenaltyExclusion) =>
  after(
    stopped,
    '2026-07-06',
    ...fixPenalty(stopped, { ...(exclusion && { exclusion, reason: 'x' }) }, on('2026-07-06', approver)),
  );
/** 16 June through 29 June: 14 × € 23 = € 322; Mon 6-7 + 42 = Mon 17-8. */
const fixed = fix();
const pay = (day: LocalDate, how: PenaltyPayment = {}, { state = fixed, who = administrator } = {}) =>
  registerPenaltyPayment(state, how, on(day, who));
const paid = after(fixed, '2026-08-03', ...pay('2026-08-03'));

function outcomeOf(act: () => readonly PenaltyFact[]): string {
  try {
    return act()[0]?.type ?? 'nothing';
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}

describe('a penalty that was fixed', () => {
  it.each<[string, () => readonly PenaltyFact[], string]>([
    ['is paid', () => pay('2026-08-03'), 'penaltyPaid'],
    ['may have been paid before today', () => pay('2026-08-03', { paidOn: '2026-07-06' }), 'penaltyPaid'],
    ['not before it was fixed', () => pay('2026-08-03', { paidOn: '2026-07-05' }), 'DATE_INVALID'],
    ['not on a day to come', () => pay('2026-08-03', { paidOn: '2026-08-04' }), 'DATE_INVALID'],
    ['not by an approver', () => pay('2026-08-03', {}, { who: approver }), 'WRONG_ROLE'],
    ['in another amount only with a reason', () => pay('2026-08-03', { amountCents: 1 }), 'REASON_REQUIRED'],
    ['such as an objection', () => pay('2026-08-03', { amountCents: 1, reason: 'x' }), 'penaltyPaid'],
    ['in no half cents', () => pay('2026-08-03', { amountCents: 0.5, reason: 'x' }), 'AMOUNT_INVALID'],
    ['not twice', () => pay('2026-08-04', {}, { state: paid }), 'WRONG_STATE'],
    ['not before there is one', () => pay('2026-07-01', {}, { state: stopped }), 'WRONG_STATE'],
    ['not when none was due', () => pay('2026-08-03', {}, { state: fix('UNREASONABLY_LATE') }), 'WRONG_STATE'],
    ['is not fixed again', () => fixPenalty(fixed, {}, on('2026-07-07', approver)), 'WRONG_STATE'],
  ])('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('is over once it is paid, or when nothing is to be paid', () => {
    expect([stopped, fixed, paid, fix('UNREASONABLY_LATE')].map(isPenaltyOver)).toEqual([false, false, true, true]);
  });

  it('is due six weeks after it was fixed, and bears interest from the day after', () => {
    const due = penaltyDeadlines(fixed, terms).find(({ code }) => code === 'PENALTY_PAYMENT');
    expect(due?.deadline.end).toBe('2026-08-17');
    expect(pay('2026-08-17')[0]).toMatchObject({ data: { amountCents: 32_200, late: false, interestCents: 0 } });
    // 18 August through 16 September: 30 days at 4 % of € 322 over 365 days = € 1.0586, rounded down.
    expect(pay('2026-09-16')[0]).toMatchObject({ data: { late: true, interestCents: 105 } });
  });
});
