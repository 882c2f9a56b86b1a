import type { Actor } from '@ronde/domain';

const CHECK_AND_PAY: readonly string[] = ['ADMINISTRATOR', 'APPROVER'];

/** An account number: whole for who checks and pays; the last four characters for everyone else who may see the file. */
export function ibanInView(actor: Actor, iban: string): string {
  return CHECK_AND_PAY.includes(actor.role) ? iban : `…${iban.slice(-4)}`;
}
