import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Actor } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import { evolveApplication, NO_APPLICATION, type ApplicationState } from './application-state.js';
import { judgeBankAccount } from './judge-bank-account.js';

const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
const by = (actor: Actor) => ({ terms: {} as RoundTerms, actor, at: '2021-10-10T10:00:00.000Z' });
const given = (accountId: string): ApplicationFact => ({
  type: 'bankAccountGiven',
  data: { accountId, receivedAt: '2021-10-01T10:00:00.000Z' },
});
const judged: ApplicationFact = {
  type: 'bankAccountJudged',
  data: { accountId: 'x', confirmed: true, through: 'TELEPHONE' },
};
const told = (actorId: string, ...facts: readonly ApplicationFact[]): ApplicationState =>
  facts.reduce(
    (state, fact) => evolveApplication(state, { fact, at: '2021-10-01T10:00:00.000Z', actorId }),
    NO_APPLICATION,
  );
const judge = (state: ApplicationState, actor = administrator, accountId = 'x') =>
  judgeBankAccount(state, { accountId, confirmed: true, through: 'TELEPHONE' }, by(actor));

it.each<[name: string, act: () => unknown, code: string | undefined]>([
  ['an official confirms what a municipality gave', () => judge(told('gm0518', given('x'))), undefined],
  ['not what he entered himself', () => judge(told('a1', given('x'))), 'OWN_WORK'],
  ['not twice', () => judge(told('gm0518', given('x'), judged)), 'WRONG_STATE'],
  ['not one that was replaced since', () => judge(told('gm0518', given('x'), given('y'))), 'WRONG_STATE'],
  [
    'the one that replaced it',
    () => judge(told('gm0518', given('x'), judged, given('y')), administrator, 'y'),
    undefined,
  ],
  ['not when there is none', () => judge(NO_APPLICATION), 'WRONG_STATE'],
  [
    'an approver does not',
    () => judge(told('gm0518', given('x')), { ...administrator, role: 'APPROVER' }),
    'WRONG_ROLE',
  ],
])('%s', (_, act, code) => {
  let refusal: string | undefined;
  try {
    act();
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    refusal = error.code;
  }
  expect(refusal).toBe(code);
});
