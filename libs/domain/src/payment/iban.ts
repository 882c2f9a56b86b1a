import { insist } from '../refusal.js';

const FORM = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** The IBAN as it is kept: without spaces, in capitals. */
export function plainIban(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase();
}

/** Whether the check digits fit: the remainder by 97 is 1, letters counting from A = 10 (ISO 13616, ISO 7064). */
export function isIban(text: string): boolean {
  const iban = plainIban(text);
  if (!FORM.test(iban) || (iban.startsWith('NL') && !DUTCH.test(iban))) return false;
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** Refuses with IBAN_INVALID what is no account number; the sentence never repeats it. */
export function insistIban(text: string, field: string): void {
  insist(isIban(text), 'IBAN_INVALID', 'The check digits of this account number do not fit.', field);
}
