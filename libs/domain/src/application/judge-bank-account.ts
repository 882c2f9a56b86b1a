import { bothPersons } from '../absence/stand-in.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import type { KnownContact } from './bank-account-facts.js';

/**
 * An official confirms or rejects the account that was given last, after asking the municipality through a contact that was
 * known before; never who entered it. Only a confirmed account is paid on (assumption: common practice against false
 * accounts). Codes: WRONG_ROLE, WRONG_STATE, OWN_WORK.
 */
export function judgeBankAccount(
  state: ApplicationState,
  command: { readonly accountId: string; readonly confirmed: boolean; readonly through: KnownContact },
  { actor }: RuleContext,
): ApplicationFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const { accountId, confirmed, through } = command;
  const given = state.bankAccount;
  insist(
    given?.status === 'GIVEN' && given.accountId === accountId,
    'WRONG_STATE',
    'This account does not wait to be confirmed.',
    'accountId',
  );
  insist(
    !bothPersons(actor).includes(given.givenBy),
    'OWN_WORK',
    'You entered this account; someone else must confirm it.',
  );
  return [{ type: 'bankAccountJudged', data: { accountId, confirmed, through } }];
}
