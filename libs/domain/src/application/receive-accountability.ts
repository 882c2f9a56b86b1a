import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant } from '../vocabulary.js';
import type { AccountabilityInformation } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { settlementDueOn } from './application-terms.js';

/** SiSa information as an administrator registers it. */
export type AccountabilityGiven = Pick<
  AccountabilityInformation,
  'receivedFromBzkOn' | 'activitiesFinished' | 'spent' | 'auditorsOpinion'
>;

/**
 * The information with its term. Information that corrects complete information does not start the 22 weeks anew; when
 * the activities were not finished, there was no application for settlement yet and they start now (Regeling 2022 art.
 * 10(1) and 10(2); that a correction leaves the term is our reading). What it replaces stands in the fact. Codes:
 * DATE_INVALID, ALREADY_REGISTERED.
 */
export function receiveAccountability(
  state: ApplicationState,
  given: AccountabilityGiven,
  { receivedAt, terms }: { readonly receivedAt: Instant; readonly terms: RoundTerms },
): AccountabilityInformation {
  const { receivedFromBzkOn } = given;
  insist(
    compareDates(receivedFromBzkOn, localDateOf(receivedAt)) <= 0,
    'DATE_INVALID',
    'What has been received was received today or before.',
    'receivedFromBzkOn',
  );
  insist(state.settlement === undefined, 'ALREADY_REGISTERED', 'The file has been settled on earlier information.');
  const earlier = state.accountability;
  const dueOn = state.accountabilityDueOn ?? terms.dates.accountabilityDueOn;
  const termStartsOn = earlier?.activitiesFinished
    ? (earlier.termStartsOn ?? earlier.receivedFromBzkOn)
    : receivedFromBzkOn;
  return {
    ...given,
    receivedAt,
    termStartsOn,
    settlementDueOn: settlementDueOn(termStartsOn, terms),
    late: compareDates(receivedFromBzkOn, dueOn) > 0,
    ...(earlier === undefined ? {} : { corrects: told(earlier) }),
  };
}

/** What was told before; what that replaced in its turn stands in its own fact. */
function told(earlier: AccountabilityInformation): NonNullable<AccountabilityInformation['corrects']> {
  const { receivedFromBzkOn, activitiesFinished, spent, settlementDueOn: dueOn } = earlier;
  return { receivedFromBzkOn, activitiesFinished, spent, settlementDueOn: dueOn };
}
