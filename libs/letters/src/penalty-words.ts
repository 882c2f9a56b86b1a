import type { LateDecision, PenaltyExclusion } from '@ronde/domain';

/** On what no decision was taken in time. */
export const LATE_DECISION_WORDS: Record<LateDecision, string> = {
  APPLICATION: 'uw aanvraag',
  OBJECTION: 'uw bezwaar',
};

/** Why no penalty is due although the decision was late (Awb 4:17(6)). */
export const PENALTY_EXCLUSION_WORDS: Record<PenaltyExclusion, string> = {
  UNREASONABLY_LATE: 'U heeft mij onredelijk laat in gebreke gesteld (onderdeel a).',
  NOT_AN_INTERESTED_PARTY: 'U bent geen belanghebbende (onderdeel b).',
  MANIFESTLY_INADMISSIBLE: 'Uw aanvraag of bezwaar is duidelijk niet-ontvankelijk (onderdeel c).',
  MANIFESTLY_UNFOUNDED: 'Uw aanvraag of bezwaar is duidelijk ongegrond (onderdeel c).',
};
