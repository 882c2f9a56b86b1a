import { describe, expect, it } from '@jest/globals';
import { holidayTable } from '../calendar/holiday-table.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { RuleContext } from '../rule-context.js';
import type { Actor } from '../vocabulary.js';
import { demandPayment, fallIntoDefault } from './default.js';
import { fixInterest } from './fix-interest.js';
import { grantPaymentPlan } from './grant-payment-plan.js';
import { interestRunsUntil, nextDueOn, owedOn } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import { evolveRecovery, NO_RECOVERY, type RecoveryState } from './recovery-state.js';
import { registerRepayment } from './register-repayment.js';
import { writeOffRecovery } from './write-off.js';

const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'a2', role: 'APPROVER', organisation: 'JENV' };
const on = (day: string, actor = administrator): RuleContext => ({
  ...{ actor, at: `${day}T10:00:00.000Z` },
  terms: { holidays: holidayTable(2021, 2026) } as RoundTerms,
});
const opened: RecoveryFact = {
  type: 'recoveryOpened',
  data: {
    ...{ recoveryId: '2022/gm0518-1/1', roundId: '2022', applicationId: '2022/gm0518-1', cause: 'SETTLEMENT' },
    ...{ caseReference: 'VG-1', principalCents: 2_000_000, notifiedOn: '2023-09-18' },
    ...{ dueOn: '2023-10-30', dueAt: '2023-10-30T23:00:00.000Z' },
  },
};
const told = (...facts: readonly (readonly [string, RecoveryFact])[]): RecoveryState =>
  [['2023-09-18', opened] as const, ...facts].reduce(
    (state, [day, fact]) => evolveRecovery(state, { fact, at: `${day}T10:00:00.000Z`, actorId: 'a1' }),
    NO_RECOVERY,
  );
const due = told();
const defaulted: RecoveryFact = {
  type: 'repaymentDefaulted',
  data: { dueOn: '2023-10-30', remainingCents: 2_000_000 },
};
const late = told(['2023-10-31', defaulted]);
const parts = [
  { dueOn: '2023-12-01', amountCents: 1_000_000 },
  { dueOn: '2024-01-15', amountCents: 1_000_000 },
];
const plan: RecoveryFact = {
  type: 'paymentPlanGranted',
  data: { instalments: parts, interestFree: false, objectionEndsOn: '2023-12-11' },
};
const planned = told(['2023-10-31', defaulted], ['2023-11-01', plan]);

function outcomeOf(act: () => readonly RecoveryFact[]): string {
  try {
    return act()
      .map(({ type }) => type)
      .join(' ');
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}
const pay = (state: RecoveryState, amountCents: number, receivedOn: string, context = on('2024-02-01')) =>
  registerRepayment(state, { amountCents, receivedOn }, context);
const spread = (state: RecoveryState, instalments = parts, more: object = {}, context = on('2023-11-01')) =>
  grantPaymentPlan(state, { instalments, reason: 'x', ...more }, context);

describe('a claim', () => {
  it.each<[string, () => readonly RecoveryFact[], string]>([
    [
      'is paid whole within its term, and ends',
      () => pay(due, 2_000_000, '2023-10-30'),
      'repaymentReceived recoveryPaid',
    ],
    ['is paid in part, and goes on', () => pay(due, 500_000, '2023-10-30'), 'repaymentReceived'],
    ['paid a day late leaves the interest open', () => pay(late, 2_000_000, '2023-11-01'), 'repaymentReceived'],
    ['takes no more than is owed', () => pay(due, 2_000_001, '2023-10-02'), 'ABOVE_OWED'],
    ['takes no 0', () => pay(due, 0, '2023-10-02'), 'AMOUNT_INVALID'],
    ['takes no money of tomorrow', () => pay(due, 1, '2023-10-02', on('2023-10-01')), 'DATE_IN_FUTURE'],
    ['takes no money from before it was made', () => pay(due, 1, '2023-09-17'), 'DATE_BEFORE_CLAIM'],
    ['is not registered on by an approver', () => pay(due, 1, '2023-10-02', on('2024-01-01', approver)), 'WRONG_ROLE'],
    ['that was never made takes nothing', () => pay(NO_RECOVERY, 1, '2023-10-02'), 'WRONG_STATE'],
    ['may be paid in parts', () => spread(late), 'paymentPlanGranted'],
    ['in parts that come to what is owed', () => spread(late, parts.slice(0, 1)), 'PLAN_INVALID'],
    ['in parts of which each is later than the one before', () => spread(late, parts.toReversed()), 'PLAN_INVALID'],
    ['in parts that lie ahead', () => spread(late, parts, {}, on('2023-12-01')), 'PLAN_INVALID'],
    ['in parts, but not without a reason', () => spread(late, parts, { reason: ' ' }), 'REASON_REQUIRED'],
    ['is not called to pay before its term has passed', () => demandPayment(due, on('2023-10-01')), 'WRONG_STATE'],
    ['is called to pay in default', () => demandPayment(late, on('2023-11-06')), 'repaymentDemanded'],
    ['is not called to pay while a plan runs', () => demandPayment(planned, on('2023-11-06')), 'WRONG_STATE'],
    ['has no interest to fix before default', () => fixInterest(due, on('2023-10-30', approver)), 'NO_INTEREST'],
    ['has its interest fixed by an approver', () => fixInterest(late, on('2023-12-01', approver)), 'interestFixed'],
    ['has it fixed by nobody else', () => fixInterest(late, on('2023-12-01')), 'WRONG_ROLE'],
    [
      'is let go with a reason',
      () => writeOffRecovery(late, { reason: 'x' }, on('2024-01-01', approver)),
      'recoveryWrittenOff',
    ],
    ['is not let go without one', () => writeOffRecovery(late, {}, on('2024-01-01', approver)), 'REASON_REQUIRED'],
    ['falls into default', () => fallIntoDefault(due, '2023-10-30', on('2023-10-31')), 'repaymentDefaulted'],
    ['does not where the day moved meanwhile', () => fallIntoDefault(due, '2023-10-29', on('2023-10-31')), ''],
    [
      'whose plan was broken does too',
      () => fallIntoDefault(planned, '2023-12-01', on('2023-12-02')),
      'repaymentDefaulted',
    ],
  ])('%s', (_, act, expected) => {
    expect(outcomeOf(act)).toBe(expected);
  });

  it('that is called to pay has two weeks, moved to a working day', () => {
    // Monday 11 December and two weeks is Christmas Day; the 26th is a holiday too
    expect(demandPayment(late, on('2023-12-11'))[0]).toMatchObject({ data: { payBy: '2023-12-27' } });
  });

  it('takes money first on the interest that was fixed, then on the principal', () => {
    const [fixed] = fixInterest(late, on('2023-12-01', approver));
    // 31 October to 1 December is 32 days: 2,000,000 x 0.06 x 32 / 365 = 10,520.5
    expect(fixed).toMatchObject({ data: { until: '2023-12-01', cents: 10_520 } });
    const after = told(['2023-10-31', defaulted], ['2023-12-01', fixed!]);
    expect(pay(after, 500_000, '2023-12-01')[0]).toMatchObject({
      data: { interestCents: 10_520, principalCents: 489_480, remainingCents: 1_510_520 },
    });
    expect(owedOn(after, '2023-12-31')).toEqual({
      // 2 to 31 December: 2,000,000 x 0.06 x 30 / 365 = 9,863.01
      ...{ principalCents: 2_000_000, interestCents: 10_520, unfixedCents: 9_863 },
    });
  });

  it('with a plan waits for each part in its turn', () => {
    expect(nextDueOn(planned)).toBe('2023-12-01');
    const first = pay(planned, 1_000_000, '2023-11-30')[0]!;
    expect(first).toMatchObject({ data: { nextDueOn: '2024-01-15' } });
  });

  it('runs until the latest day on which money came in, in whatever order the repayments are entered', () => {
    const cents = { '2023-12-01': 800_000, '2024-03-01': 1_200_000 } as const;
    const entered = (...days: readonly (keyof typeof cents)[]) => {
      const state = days.reduce(
        (known, receivedOn) =>
          registerRepayment(known, { receivedOn, amountCents: cents[receivedOn] }, on('2024-04-02')).reduce(
            (after, fact) => evolveRecovery(after, { fact, at: '2024-04-02T10:00:00.000Z', actorId: 'a1' }),
            known,
          ),
        late,
      );
      return owedOn(state, interestRunsUntil(state, '2024-04-02')).unfixedCents;
    };
    const inOrder = entered('2023-12-01', '2024-03-01');
    expect(inOrder).toBeGreaterThan(0);
    expect(entered('2024-03-01', '2023-12-01')).toBe(inOrder);
  });

  it('with a plan without interest has none on the days of the plan, until the plan is broken', () => {
    const free: RecoveryFact = { ...plan, data: { ...plan.data, interestFree: true } } as RecoveryFact;
    const state = told(['2023-10-31', defaulted], ['2023-11-01', free]);
    // 31 October and 1 November
    expect(owedOn(state, '2024-01-15').unfixedCents).toBe(657);
    const broken: RecoveryFact = {
      type: 'repaymentDefaulted',
      data: { dueOn: '2023-12-01', remainingCents: 2_000_000 },
    };
    const after = told(['2023-10-31', defaulted], ['2023-11-01', free], ['2023-12-02', broken]);
    // and 2 to 11 December: 3,287.67
    expect(owedOn(after, '2023-12-11').unfixedCents).toBe(657 + 3_287);
  });

  it('that moves is due on its new day, in default or not', () => {
    const moved: RecoveryFact = {
      type: 'repaymentDueMoved',
      data: { previousDueOn: '2023-10-30', dueOn: '2023-12-18', dueAt: '2023-12-18T23:00:00.000Z' },
    };
    const state = told(['2023-10-31', defaulted], ['2023-11-06', moved]);
    expect([state.status, nextDueOn(state)]).toEqual(['DUE', '2023-12-18']);
    expect(owedOn(state, '2023-12-18').unfixedCents).toBe(0);
  });
});
