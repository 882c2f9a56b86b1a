import type { PaymentLine } from '@ronde/persistence';

/** An order as it is answered, with the part of its id that addresses use. */
export function listedPayment({ id: paymentId, ...row }: PaymentLine) {
  return { ...row, paymentId, payment: paymentId.slice(paymentId.indexOf('/') + 1) };
}
