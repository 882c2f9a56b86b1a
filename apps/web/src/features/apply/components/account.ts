/** The account number is kept in this window only, until the application is handed in. */
export function accountFor(draftId: string): string {
  return sessionStorage.getItem(keyOf(draftId)) ?? '';
}

export function keepAccount(draftId: string, iban: string): void {
  sessionStorage.setItem(keyOf(draftId), iban);
}

const keyOf = (draftId: string) => `ronde.account ${draftId}`;

/** Whether this can be an IBAN: its form, and its two check digits (ISO 13616). Spaces do not count. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
