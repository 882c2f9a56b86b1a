import type { AmountLanguage } from '@ronde/contracts/amounts';
import type { ImportedRow } from '../platform/imports/imported-table.js';
import { readCents, readDay } from '../platform/imports/read-row-values.js';
import { rowFault, type RowFault } from '../platform/imports/row-fault.js';
import type { CheckedRow } from '../platform/imports/take-rows.js';

/** What finance says of one payment. */
export interface WantedConfirmation {
  readonly code: string;
  readonly nth: string;
  readonly paidOn: string;
  /** What was paid; null when the list does not say. */
  readonly amountCents: number | null;
}

/** The columns of a list of payments that were made: the file for finance, with the day of payment beside it. */
export const CONFIRMATION_COLUMNS = {
  known: [
    { name: 'paymentId', called: ['betaling', 'payment', 'kenmerk betaling'] },
    { name: 'paidOn', called: ['betaald op', 'betaaldatum', 'paid on'] },
    { name: 'amount', called: ['bedrag', 'amount'], optional: true },
  ],
  ignored: ['creditor', 'iban', 'currency', 'remittance', 'commitmentNumber', 'cashYear', 'payBefore'],
} as const;

/** Reads a row: which payment was made when, or all that is wrong with it. */
export function readConfirmation(
  { row, cells }: ImportedRow,
  roundId: string,
  language: AmountLanguage,
): CheckedRow<WantedConfirmation> {
  const about = String(cells['paymentId'] ?? '').toLowerCase();
  const [, code = '', nth = ''] = /^(gm\d{4}-\d{1,3})\/(\d{1,3})$/.exec(withoutRound(about, roundId)) ?? [];
  const paidOn = readDay('paidOn', cells['paidOn']);
  const amount = readCents('amount', cells['amount'], language);
  const nl = `Schrijf het kenmerk van een betaling van deze ronde, zoals ${roundId}/gm0518-1/1.`;
  const en = `Write the reference of a payment of this round, such as ${roundId}/gm0518-1/1.`;
  const faults: readonly RowFault[] = [
    ...(code === '' ? [rowFault('paymentId', nl, en)] : []),
    ...[paidOn.fault, amount.fault].flatMap((fault) => fault ?? []),
  ];
  if (faults.length > 0 || !('value' in paidOn) || !('value' in amount)) return { row, about, faults };
  return { row, about, faults, wanted: { code, nth, paidOn: paidOn.value, amountCents: amount.value } };
}

const withoutRound = (payment: string, roundId: string) =>
  payment.startsWith(`${roundId}/`) ? payment.slice(roundId.length + 1) : payment;
