import { endOfDayInstant, localDateOf, startOfDayInstant } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { NoticeDates, NoticeJudgement, PenaltyFact, ReceivedNotice } from './penalty-facts.js';
import { evolvePenalty, type PenaltyState } from './penalty-state.js';
import { judgeNotice, termsOfNotice } from './receive-notice.js';
import { stopPenalty } from './stop-penalty.js';

/** The right day of a letter, and what must be known of the other notices about the same term. */
export interface RightNoticeDate {
  readonly receivedOn: LocalDate;
  readonly reason?: string | undefined;
  /** The first day on which another notice came in that was answered with "you gave notice before"; null when there is none. */
  readonly besideOn?: LocalDate | null;
  /** The work to fix what is owed, if it is owed anew. */
  readonly taskId: string;
}

/**
 * An administrator corrects the day on which a letter with a notice of default came in: it is judged anew on that day (Awb
 * 4:17(3)), the two weeks and the 42 days count from it, and what is owed is reckoned anew. The wrong day stays in the journal.
 * Not after the penalty was fixed, for that is a decision (4:18), and not where another notice about the same term would have
 * to count instead. Codes: WRONG_ROLE, WRONG_STATE, NOTHING_TO_CORRECT, REASON_REQUIRED, DATE_INVALID, NOTICE_BESIDE.
 */
export function correctNoticeDate(
  state: PenaltyState,
  { receivedOn, reason, besideOn = null, taskId }: RightNoticeDate,
  context: RuleContext,
): PenaltyFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  const notice = correctable(state);
  const today = localDateOf(context.at);
  insist(receivedOn !== notice.receivedOn, 'NOTHING_TO_CORRECT', 'Name another day of receipt.', 'receivedOn');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what went wrong with the day.', 'reason');
  insist(compareDates(receivedOn, today) <= 0, 'DATE_INVALID', 'What came in came in today or before.', 'receivedOn');
  const after = datesOn(state, notice, receivedOn, context);
  insist(
    besideOn === null || (after.judgement === 'VALID' && compareDates(receivedOn, besideOn) <= 0),
    'NOTICE_BESIDE',
    'Another notice about the same term was answered with this one; it would have to count instead.',
    'receivedOn',
  );
  const data = { about: notice.about, before: pick(notice), after, status: statusOn(state, after, today) };
  const corrected: PenaltyFact = { type: 'noticeDateCorrected', data };
  const reckoned = evolvePenalty(state, { fact: corrected, at: context.at, actorId: context.actor.id });
  if (reckoned.status !== 'STOPPED' || state.stopped === undefined) return [corrected];
  const { cause, decidedOn } = state.stopped;
  return [corrected, ...stopPenalty(reckoned, { cause, decidedOn, taskId, corrects: true }, context)];
}

/** Refuses where no day was written down by a person, or where it is too late to correct it. */
export function insistNoticeCorrectable(state: PenaltyState): void {
  correctable(state);
}

function correctable({ status, notice }: PenaltyState): ReceivedNotice {
  const open = notice !== undefined && (status === 'RUNNING' || status === 'STOPPED');
  insist(open, 'WRONG_STATE', 'The day is corrected until the penalty is fixed, of a notice that counts.');
  const digital = 'What comes in digitally bears the time of the machine.';
  insist(notice!.byPost === true, 'NOTHING_TO_CORRECT', digital);
  return notice!;
}

const pick = ({
  receivedOn,
  receivedAt,
  judgement,
  decideBy,
  lastDay,
  lastDayEndsAt,
}: ReceivedNotice): NoticeDates => ({
  ...{ receivedOn, receivedAt, judgement, decideBy, lastDay, lastDayEndsAt },
});

function datesOn(
  { stopped }: PenaltyState,
  { decisionDueOn }: ReceivedNotice,
  receivedOn: LocalDate,
  { terms }: RuleContext,
): NoticeDates {
  const { premature, grace, lastPossibleDay } = termsOfNotice({ decisionDueOn, receivedOn }, terms);
  const found = judgeNotice({ decidedOn: stopped?.decidedOn ?? null }, { on: receivedOn, premature });
  const judgement: NoticeJudgement =
    found === 'ALREADY_DECIDED' && stopped?.cause === 'FILE_ENDED' ? 'FILE_ENDED' : found;
  return {
    ...{ receivedOn, receivedAt: startOfDayInstant(receivedOn), judgement },
    ...{ decideBy: grace.end, lastDay: lastPossibleDay, lastDayEndsAt: endOfDayInstant(lastPossibleDay) },
  };
}

/** A penalty that had run for 42 days runs on when they turn out not to be over. */
function statusOn(
  { status, stopped }: PenaltyState,
  { judgement, lastDay }: NoticeDates,
  today: LocalDate,
): 'RUNNING' | 'STOPPED' | 'NOT_VALID' {
  if (judgement !== 'VALID') return 'NOT_VALID';
  if (status === 'RUNNING') return 'RUNNING';
  return stopped?.cause === 'FULLY_RUN' && compareDates(lastDay, today) >= 0 ? 'RUNNING' : 'STOPPED';
}
