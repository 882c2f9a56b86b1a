import type { TFunction } from 'i18next';
import type { Payment } from '../api/payment.js';
import { paymentForms } from './payment-forms.js';

const t = ((key: string) => key) as unknown as TFunction<'payments'>;
const formsOf = (booking: Pick<Payment, 'commitmentNumber' | 'cashYear'>) =>
  paymentForms(
    { roundId: '2023-r1', code: 'gm0034-1', nth: '1' },
    { position: 5, ...booking } as unknown as Payment,
    t,
  );
const forms = formsOf({ commitmentNumber: null, cashYear: null });

test.each([
  ['preparePayment', 'preparation', ['commitmentNumber', 'cashYear', 'reason']],
  ['approvePayment', 'approval', ['reason']],
  ['returnPayment', 'return', ['reason']],
  ['exportPayment', 'export', ['reason']],
  ['confirmPayment', 'confirmation', ['paidOn']],
  ['failPayment', 'failure', ['failure', 'reason']],
])('%s is sent to %s, on the version that was seen', (act, below, names) => {
  const { place, fields } = forms[act] ?? {};
  expect(place).toMatchObject({
    ...{ address: `/api/v1/rounds/{roundId}/payments/{code}/{nth}/${below}`, position: 5 },
  });
  expect(fields?.map(({ name }) => name)).toEqual(names);
});

test('who prepares it again finds what was booked before', () => {
  const again = formsOf({ commitmentNumber: 'V-2023-17', cashYear: 2023 })['preparePayment'];
  expect(again?.fields.map(({ initial }) => initial)).toEqual(['V-2023-17', '2023', undefined]);
});

test('who sends it back says why', () => {
  expect(forms['returnPayment']?.fields).toMatchObject([{ name: 'reason', optional: false }]);
});
