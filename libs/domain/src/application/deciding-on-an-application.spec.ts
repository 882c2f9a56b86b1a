import type { ApplicationFact } from './application-facts.js';
import { decideAward, rejectApplication } from './decide-award.js';
import { moveDeadline } from './move-deadline.js';
import { decideSettlement } from './settle.js';
import { isWithdrawn } from './withdrawal.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  approver,
  alsoApprover,
  applicant,
  at,
  given,
  assessing,
  concluded,
  allocated,
  awarded,
  settling,
} from './stories/told-applications.js';

const ROWS: readonly Row[] = [
  [
    'nothing is awarded before the allocation',
    () => decideAward(given(...concluded), at('2021-12-01', approver)),
    'WRONG_STATE',
  ],
  [
    'the allocated amount is awarded',
    () => decideAward(given(...allocated(4_000_000)), at('2021-12-01', approver)),
    'awardDecided',
  ],
  [
    'an administrator does not award',
    () => decideAward(given(...allocated(4_000_000)), at('2021-12-01')),
    'WRONG_ROLE',
  ],
  [
    'nobody awards what he prepared',
    () => decideAward(given(...allocated(4_000_000)), at('2021-12-01', alsoApprover)),
    'OWN_WORK',
  ],
  [
    'an allocation of nothing is not awarded',
    () => decideAward(given(...allocated(0)), at('2021-12-01', approver)),
    'NOTHING_ALLOCATED',
  ],
  [
    'an allocation of nothing is rejected',
    () => rejectApplication(given(...allocated(0)), { ground: 'NOT_NECESSARY' }, at('2021-12-01', approver)),
    'applicationRejected',
  ],
  [
    'an allocated amount is not rejected as a whole',
    () => rejectApplication(given(...allocated(1)), { ground: 'NOT_NECESSARY' }, at('2021-12-01', approver)),
    'AMOUNT_ALLOCATED',
  ],
  [
    'a settlement as awarded needs no ground',
    () => decideSettlement(given(...settling), { settledCents: 4_000_000, grounds: [] }, at('2023-09-01', approver)),
    'settlementDecided',
  ],
  [
    'a lower settlement needs a ground',
    () => decideSettlement(given(...settling), { settledCents: 3_999_999, grounds: [] }, at('2023-09-01', approver)),
    'GROUND_REQUIRED',
  ],
  [
    'a ground without a lower amount is refused',
    () =>
      decideSettlement(
        given(...settling),
        { settledCents: 4_000_000, grounds: ['AWARD_WRONG'] },
        at('2023-09-01', approver),
      ),
    'GROUND_WITHOUT_REDUCTION',
  ],
  [
    'no more is settled than was awarded',
    () => decideSettlement(given(...settling), { settledCents: 4_000_001, grounds: [] }, at('2023-09-01', approver)),
    'ABOVE_AWARD',
  ],
  [
    'the decision term moves to a later date',
    () => moveDeadline(given(...assessing), { deadline: 'DECISION', dueOn: '2021-12-21' }, at('2021-10-01')),
    'deadlineMoved',
  ],
  [
    'not to an earlier one',
    () => moveDeadline(given(...assessing), { deadline: 'DECISION', dueOn: '2021-11-01' }, at('2021-10-01')),
    'NOT_LATER',
  ],
  [
    'not after it has ended (Awb 4:14)',
    () => moveDeadline(given(...assessing), { deadline: 'DECISION', dueOn: '2021-12-21' }, at('2021-11-10')),
    'TOO_LATE_TO_DEFER',
  ],
  [
    'the decision term moves beyond the holidays that were known when the round began',
    () => moveDeadline(given(...assessing), { deadline: 'DECISION', dueOn: '2029-12-28' }, at('2021-10-01')),
    'deadlineMoved',
  ],
  [
    'not beyond what can be reckoned',
    () => moveDeadline(given(...assessing), { deadline: 'DECISION', dueOn: '2101-01-01' }, at('2021-10-01')),
    'DATE_INVALID',
  ],
  [
    'a term that does not run cannot move',
    () => moveDeadline(given(...assessing), { deadline: 'SUPPLEMENT', dueOn: '2021-12-21' }, at('2021-10-01')),
    'NO_SUCH_DEADLINE',
  ],
];

describe('deciding on an application', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('awards no more than was allocated, keeps the ground of a refused project and repays nothing yet', () => {
    const state = given(...awarded);
    expect(state.award?.lines.map(({ awardedCents, ground }) => [awardedCents, ground])).toEqual([
      [4_000_000, undefined],
      [0, 'NOT_NECESSARY'],
    ]);
    expect(state.award?.objectionEndsOn).toBe('2022-01-12');
  });

  it('says what is to be repaid when less is settled than was paid', () => {
    const due = { viewsDueOn: '2023-08-18', viewsDueAt: '2023-08-18T22:00:00.000Z' };
    const intended = { settledCents: 3_000_000, grounds: ['NOT_FULLY_EXECUTED'], ...due } as const;
    const [fact] = decideSettlement(
      given(
        ...settling,
        [{ type: 'settlementIntended', data: intended }, '2023-08-04'],
        [{ type: 'viewsLapsed', data: { viewsDueOn: '2023-08-18' } }, '2023-08-19'],
      ),
      { settledCents: 3_000_000, grounds: ['NOT_FULLY_EXECUTED'] },
      at('2023-09-01', approver),
    );
    expect(fact?.data).toMatchObject({ awardedCents: 4_000_000, settledCents: 3_000_000, toRepayCents: 1_000_000 });
  });

  it('is withdrawn when every project is, and only before the award', () => {
    const withdrawal: ApplicationFact = {
      type: 'withdrawalReceived',
      data: { projectIds: 'ALL', receivedAt: '2021-10-01T09:00:00.000Z' },
    };
    expect(isWithdrawn(given(...assessing, [withdrawal, '2021-10-01', applicant]))).toBe(true);
    expect(isWithdrawn(given(...awarded, [withdrawal, '2021-12-05', applicant]))).toBe(false);
  });
});
