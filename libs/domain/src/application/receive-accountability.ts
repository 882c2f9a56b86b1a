import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import type { AccountabilityInformation } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { settlementDueOn } from './application-terms.js';

/** SiSa information as an administrator registers it. */
export type AccountabilityGiven = Pick<
  AccountabilityInformation,
  'receivedFromBzkOn' | 'activitiesFinished' | 'spent' | 'auditorsOpinion'
> & {
  /** The day that was registered before was mistyped; with the reason why. */
  readonly correctsDay?: boolean | undefined;
  readonly reason?: string | undefined;
};

/**
 * The information with its term. Information that corrects complete information does not start the 22 weeks anew; when
 * the activities were not finished, there was no application for settlement yet and they start now (Regeling 2022 art.
 * 10(1) and 10(2); that a correction leaves the term is our reading). A day that was mistyped is another matter: with
 * `correctsDay` the term starts on the right one. What it replaces stands in the fact. Codes: DATE_INVALID,
 * ALREADY_REGISTERED, NOTHING_TO_CORRECT, REASON_REQUIRED.
 */
export function receiveAccountability(
  state: ApplicationState,
  { correctsDay = false, reason, ...given }: AccountabilityGiven,
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
  if (correctsDay) insistOtherDay(earlier, receivedFromBzkOn, reason);
  const termStartsOn = keepsTerm(earlier, correctsDay)
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

/** The term that runs stays, unless the very day it started on was mistyped. */
function keepsTerm(
  earlier: AccountabilityInformation | undefined,
  correctsDay: boolean,
): earlier is AccountabilityInformation {
  if (!earlier?.activitiesFinished) return false;
  const { receivedFromBzkOn, termStartsOn = receivedFromBzkOn } = earlier;
  return !correctsDay || termStartsOn !== receivedFromBzkOn;
}

function insistOtherDay(earlier: AccountabilityInformation | undefined, on: LocalDate, reason: string | undefined) {
  insist(
    earlier !== undefined && earlier.receivedFromBzkOn !== on,
    'NOTHING_TO_CORRECT',
    'Name another day for information that was registered before.',
    'receivedFromBzkOn',
  );
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what went wrong with the day.', 'reason');
}

/** What was told before; what that replaced in its turn stands in its own fact. */
function told(earlier: AccountabilityInformation): NonNullable<AccountabilityInformation['corrects']> {
  const { receivedFromBzkOn, activitiesFinished, spent, settlementDueOn: dueOn } = earlier;
  return { receivedFromBzkOn, activitiesFinished, spent, settlementDueOn: dueOn };
}
