import type { TFunction } from 'i18next';
import type { Recovery } from '../api/recovery.js';
import { recoveryForms } from './recovery-forms.js';

const t = ((key: string) => key) as unknown as TFunction<'recoveries'>;
const owed = { principalCents: 90_000, interestCents: 1_000, unfixedCents: 77 };
const forms = recoveryForms(
  { roundId: '2023-r1', code: 'gm0268-1', nth: '1' },
  { position: 4, owed } as unknown as Recovery,
  t,
);

test.each([
  ['registerRepayment', 'repayments'],
  ['grantPaymentPlan', 'payment-plan'],
  ['demandPayment', 'payment-reminder'],
  ['fixInterest', 'interest'],
  ['writeOffRecovery', 'write-off'],
])('%s is sent to %s, on the version that was seen', (act, below) => {
  const address = `/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/${below}`;
  expect(forms[act]?.place).toEqual({
    ...{ address, position: 4, path: { roundId: '2023-r1', code: 'gm0268-1', nth: '1' } },
  });
});

test('a plan comes to what is owed, without the interest that was not fixed', () => {
  const answers = { instalments: 2, 'instalments.0': '2027-04-01', interestFree: true, reason: 'Krap bij kas.' };
  expect(forms['grantPaymentPlan']?.shape?.(answers)).toEqual({
    ...{ interestFree: true, reason: 'Krap bij kas.' },
    instalments: [
      { dueOn: '2027-04-01', amountCents: 45_500 },
      { dueOn: '2027-05-01', amountCents: 45_500 },
    ],
  });
});

test('letting go of money is asked a reason', () => {
  expect(forms['writeOffRecovery']?.fields).toMatchObject([{ name: 'reason', optional: false }]);
});
