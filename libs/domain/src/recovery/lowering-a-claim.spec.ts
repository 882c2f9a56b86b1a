import { describe, expect, it } from '@jest/globals';
import { lowerClaim } from './lower-claim.js';
import { nextDueOn, remaining } from './owed.js';
import type { RecoveryFact } from './recovery-facts.js';
import { evolveRecovery, NO_RECOVERY, type RecoveryState } from './recovery-state.js';

/** A claim of € 20,000.00, due on Monday 30 October 2023. */
const opened = {
  type: 'recoveryOpened',
  data: { principalCents: 2_000_000, dueOn: '2023-10-30' },
} as unknown as RecoveryFact;
const paid = (principalCents: number, interestCents = 0): RecoveryFact => ({
  type: 'repaymentReceived',
  data: {
    ...{ receivedOn: '2023-10-02', principalCents, interestCents },
    ...{ remainingCents: 0, nextDueOn: null, ends: false },
  },
});
const plan = { type: 'paymentPlanGranted', data: { interestFree: true, objectionEndsOn: '2023-11-27' } } as const;
const parts = (...amounts: readonly number[]): RecoveryFact => ({
  ...plan,
  data: { ...plan.data, instalments: amounts.map((amountCents, nth) => ({ dueOn: `2023-1${nth}-15`, amountCents })) },
});
const interest = { type: 'interestFixed', data: { until: '2023-11-10', cents: 3_000 } } as unknown as RecoveryFact;
const told = (...facts: readonly RecoveryFact[]): RecoveryState =>
  [opened, ...facts].reduce(
    (state, fact) => evolveRecovery(state, { fact, at: '2023-10-02T10:00:00.000Z', actorId: 'x' }),
    NO_RECOVERY,
  );
const at = '2023-10-20T10:00:00.000Z';
const lowered = (state: RecoveryState, amountCents: number) => {
  const [fact] = lowerClaim(state, { amountCents }, { at });
  return fact && { fact: fact.data, state: evolveRecovery(state, { fact, at, actorId: 'x' }) };
};

describe('a claim that an objection makes less', () => {
  it.each<[string, RecoveryState, number, object, RecoveryState['status']]>([
    ['goes on for the rest', told(), 500_000, { principalCents: 500_000, remainingCents: 500_000, ends: false }, 'DUE'],
    ['ends when nothing is left', told(), 0, { principalCents: 0, ends: true, nextDueOn: null }, 'DROPPED'],
    [
      'ends when what came in is enough',
      told(paid(600_000)),
      600_000,
      { principalCents: 600_000, ends: true },
      'DROPPED',
    ],
    ['keeps what came in, which is paid back', told(paid(600_000)), 100_000, { principalCents: 600_000 }, 'DROPPED'],
    ['stays for interest that was fixed', told(interest), 0, { remainingCents: 3_000, ends: false }, 'INTEREST'],
  ])('%s', (_, state, amountCents, data, status) => {
    const after = lowered(state, amountCents);
    expect(after?.fact).toMatchObject({ previousCents: 2_000_000, ...data });
    expect(after?.state.status).toBe(status);
  });

  it('that is paid in parts has the last parts fall away', () => {
    const state = told(parts(800_000, 800_000, 400_000), paid(800_000));
    const after = lowered(state, 1_000_000);
    expect(after?.state.plan?.instalments.map(({ amountCents }) => amountCents)).toEqual([800_000, 200_000]);
    expect([remaining(after!.state, '2023-10-20'), nextDueOn(after!.state)]).toEqual([200_000, '2023-11-15']);
  });

  it.each([
    ['is not raised', told(), 2_000_001],
    ['nor told twice', told(), 2_000_000],
  ])('%s', (_, state, amountCents) => {
    expect(lowered(state, amountCents)).toBeUndefined();
  });
});
