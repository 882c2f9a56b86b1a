import { endOfDayInstant, localDateOf, startOfDayInstant } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { penalty } from '../deadlines/penalty.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import type { LateDecision, NoticeJudgement, ReceivedNotice } from './penalty-facts.js';
import { penaltyTariffOf } from './tariff-of-round.js';

/** A notice of default as it is handed in. */
export interface SubmittedNotice {
  readonly about: LateDecision;
  /** The day a letter came in; today when left out. */
  readonly receivedOn?: LocalDate | undefined;
}

/** What the rule must know about the file the notice is about. */
export interface NoticeReception {
  readonly terms: RoundTerms;
  readonly at: Instant;
  readonly penaltyId: string;
  readonly applicationId: string;
  readonly subject: string;
  /** Last day of the term to decide; null when none runs. */
  readonly decisionDueOn: LocalDate | null;
  /** First day on which the term stands still, while a suspension is open. */
  readonly suspendedSince?: LocalDate | null;
  /** Day on which the decision was announced; null while there is none. */
  readonly decidedOn: LocalDate | null;
  /** The file ended without a decision, because it was withdrawn or its round cancelled. */
  readonly ended?: boolean;
  /** A valid notice about the same term was given before: there is one penalty, of at most 42 days (Awb 4:17(1)). */
  readonly given?: boolean;
  readonly contentHash: string;
  /** An official registers it as a letter. */
  readonly byPost?: boolean;
}

/**
 * Takes a notice of default in and judges it: premature before the term is over, and while it stands still, for then it is
 * not over whatever day was provisionally reckoned (Awb 4:15, 4:17(3)); void after the
 * decision, after the end of the file and beside a valid one about the same term, else the penalty
 * begins to run after two weeks (Awb 4:17(3); R16). It is registered in every case. Refuses only a day that is still to
 * come, with DATE_INVALID.
 */
export function receiveNotice({ about, receivedOn }: SubmittedNotice, context: NoticeReception): ReceivedNotice {
  const { terms, at, decisionDueOn, penaltyId, applicationId, subject, contentHash } = context;
  const today = localDateOf(at);
  const on = receivedOn ?? today;
  insist(compareDates(on, today) <= 0, 'DATE_INVALID', 'What came in came in today or before.', 'receivedOn');
  const { premature: early, grace, lastPossibleDay } = termsOfNotice({ decisionDueOn, receivedOn: on }, terms);
  const suspendedSince = stillSince(context, on);
  const premature = early || suspendedSince !== null;
  const judgement = judgeNotice(context, { on, premature });
  return {
    ...{ penaltyId, roundId: terms.roundId, applicationId, about, subject, contentHash },
    ...{ receivedOn: on, receivedAt: on === today ? at : startOfDayInstant(on), decisionDueOn, judgement },
    ...(suspendedSince === null ? {} : { suspendedSince }),
    ...(context.byPost === true && { byPost: true }),
    ...{ decideBy: grace.end, lastDay: lastPossibleDay, lastDayEndsAt: endOfDayInstant(lastPossibleDay) },
  };
}

function stillSince({ suspendedSince = null, decidedOn }: NoticeReception, on: LocalDate): LocalDate | null {
  if (suspendedSince === null || decidedOn !== null) return null;
  return compareDates(suspendedSince, on) <= 0 ? suspendedSince : null;
}

/** The two weeks and the last day that a notice of a day gives, and whether the term was not over on it (Awb 4:17; R16). */
export function termsOfNotice(
  { decisionDueOn, receivedOn }: Pick<ReceivedNotice, 'decisionDueOn' | 'receivedOn'>,
  terms: RoundTerms,
) {
  const late = { decisionEnd: decisionDueOn ?? receivedOn, noticeReceivedOn: receivedOn, decidedOn: null };
  const { outcome, grace, lastPossibleDay } = penalty(late, penaltyTariffOf(terms), terms.holidays);
  return { premature: outcome === 'premature-notice', grace, lastPossibleDay };
}

/** How a notice of a day stands to the decision, to the end of the file and to a valid one about the same term. */
export function judgeNotice(
  { decidedOn, ended = false, given = false }: Pick<NoticeReception, 'decidedOn' | 'ended' | 'given'>,
  { on, premature }: { readonly on: LocalDate; readonly premature: boolean },
): NoticeJudgement {
  if (decidedOn !== null && compareDates(decidedOn, on) <= 0) return 'ALREADY_DECIDED';
  if (ended && decidedOn === null) return 'FILE_ENDED';
  if (premature) return 'PREMATURE';
  return given ? 'ALREADY_GIVEN' : 'VALID';
}
