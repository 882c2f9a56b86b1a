import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';
import { keepsDecisions } from './round-terms.js';

/**
 * Parliament was told of the division, so the decisions of the round may leave (the letters of 2019 to 2021 went to
 * Parliament first; per round, assumption). Codes: WRONG_ROLE, NO_EMBARGO, ALREADY_ANNOUNCED, WRONG_STATE,
 * DATE_IN_FUTURE.
 */
export function announceDecisions(
  state: RoundState,
  { parliamentToldOn }: { readonly parliamentToldOn: LocalDate },
  context: RuleContext,
): RoundFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  insist(
    keepsDecisions(context.terms),
    'NO_EMBARGO',
    'The decisions of this round leave on the day they are taken; there is nothing to announce.',
  );
  insist(
    state.parliamentToldOn === undefined,
    'ALREADY_ANNOUNCED',
    `The decisions were announced already: Parliament was told on ${state.parliamentToldOn}.`,
  );
  insist(state.phase === 'AWARD', 'WRONG_STATE', 'Decisions are announced once the money has been divided.');
  insist(
    compareDates(parliamentToldOn, localDateOf(context.at)) <= 0,
    'DATE_IN_FUTURE',
    'Say so once Parliament has been told, not before.',
    'parliamentToldOn',
  );
  return [{ type: 'decisionsAnnounced', data: { parliamentToldOn } }];
}
