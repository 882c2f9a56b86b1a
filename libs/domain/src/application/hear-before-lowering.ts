import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import { insistPhase, insistRole, type RuleContext } from '../rule-context.js';
import type { Cents } from '../vocabulary.js';
import type { ApplicationFact, SettlementGround } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { viewsTerm } from './views-term.js';

/**
 * An administrator tells a municipality that its grant will be settled lower, and on which grounds, and asks for its
 * views. Told again, the term begins anew. Awb 4:12 would allow to leave the hearing out of a decision about money;
 * hearing is the safe course (assumption). Codes: WRONG_STATE, WRONG_ROLE, AMOUNT_INVALID, NOT_LOWER, GROUND_REQUIRED,
 * REASON_REQUIRED.
 */
export function intendSettlement(
  state: ApplicationState,
  command: {
    readonly settledCents: Cents;
    readonly grounds: readonly SettlementGround[];
    readonly reason?: string;
  },
  { actor, at, terms }: RuleContext,
): ApplicationFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistPhase(state, ['SETTLEMENT'], 'Intending a lower settlement');
  const { settledCents, grounds, reason } = command;
  insist(isAmount(settledCents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', 'settledCents');
  insist(settledCents < state.award!.totalCents, 'NOT_LOWER', 'Only a lower amount is intended.', 'settledCents');
  insist(grounds.length > 0, 'GROUND_REQUIRED', 'Settling lower needs a ground.', 'grounds');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say why less will be settled.', 'reason');
  return [{ type: 'settlementIntended', data: { settledCents, grounds, ...viewsTerm({ at, terms }) } }];
}

/** The term for views ended without any; nothing when they came or none runs. */
export function lapseViews({ hearing }: ApplicationState): ApplicationFact[] {
  return hearing?.status === 'OPEN' ? [{ type: 'viewsLapsed', data: { viewsDueOn: hearing.viewsDueOn } }] : [];
}

/**
 * Refuses a lower settlement that the municipality was not heard on: with HEARING_REQUIRED when it never was told or its
 * term still runs, with BELOW_INTENTION when it goes lower than was told, with GROUND_NOT_HEARD on another ground.
 */
export function insistHeard(
  { hearing }: ApplicationState,
  settledCents: Cents,
  grounds: readonly SettlementGround[],
): void {
  insist(
    hearing !== undefined && hearing.status !== 'OPEN',
    'HEARING_REQUIRED',
    hearing === undefined
      ? 'The municipality must first be told what is intended, and asked for its views.'
      : `The municipality can give its views until and including ${hearing.viewsDueOn}.`,
  );
  insist(
    settledCents >= hearing.settledCents,
    'BELOW_INTENTION',
    'This is lower than the municipality was told.',
    'settledCents',
  );
  const unheard = grounds.find((ground) => !hearing.grounds.includes(ground));
  insist(unheard === undefined, 'GROUND_NOT_HEARD', `The municipality was not told of ${unheard}.`, 'grounds');
}
