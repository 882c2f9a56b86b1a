import { localDateOf } from '../calendar/amsterdam-time.js';
import type { Cents, Happened, LocalDate } from '../vocabulary.js';
import type {
  PaidPenalty,
  PenaltyExclusion,
  PenaltyFact,
  PenaltyPart,
  PenaltyStop,
  ReceivedNotice,
} from './penalty-facts.js';

/** Where a notice of default stands; the last three are ends, and so is FIXED when nothing is to be paid. */
export const PENALTY_STATUSES = ['RUNNING', 'STOPPED', 'FIXED', 'PAID', 'NOTHING_OWED', 'NOT_VALID'] as const;
/** One of these. */
export type PenaltyStatus = (typeof PENALTY_STATUSES)[number];

/** A notice of default and its penalty as the facts tell them. */
export interface PenaltyState {
  readonly status: PenaltyStatus;
  readonly notice?: ReceivedNotice;
  readonly stopped?: {
    readonly cause: PenaltyStop;
    readonly decidedOn: LocalDate | null;
    readonly days: number;
    readonly parts: readonly PenaltyPart[];
    readonly amountCents: Cents;
    readonly fixDueOn: LocalDate | null;
  };
  /** How often it was reckoned: more than once when the day of the decision was corrected. */
  readonly stops?: number;
  readonly fixed?: {
    readonly fixedOn: LocalDate;
    readonly amountCents: Cents;
    readonly exclusion: PenaltyExclusion | null;
    readonly paymentDueOn: LocalDate | null;
    readonly objectionEndsOn: LocalDate;
    /** When it was sent anew; absent while it was sent once, as it was taken. */
    readonly notifiedOn?: LocalDate;
    /** When its letter came back; absent once it was sent anew. */
    readonly returnedOn?: LocalDate;
  };
  readonly paid?: PaidPenalty;
  /** The work to fix the penalty, while it is open. */
  readonly taskId?: string;
}

/** A notice of which nothing has arrived yet. */
export const NO_PENALTY: PenaltyState = { status: 'RUNNING' };

/** The state after `happened`; never refuses, for a fact is a fact. */
export function evolvePenalty(state: PenaltyState, { fact, at }: Happened<PenaltyFact>): PenaltyState {
  switch (fact.type) {
    case 'noticeOfDefaultReceived':
      return { status: fact.data.judgement === 'VALID' ? 'RUNNING' : 'NOT_VALID', notice: fact.data };
    case 'noticeJudgedAnew': {
      const { judgement } = fact.data;
      const notice = state.notice && { ...state.notice, judgement };
      return { ...state, ...(notice && { notice }), status: judgement === 'VALID' ? 'RUNNING' : 'NOT_VALID' };
    }
    case 'noticeDateCorrected':
      return onRightDate(state, fact.data);
    case 'penaltyStopped': {
      const { taskId, ...stopped } = fact.data;
      const { notice, stops = 0 } = state;
      const status = stopped.amountCents > 0 ? 'STOPPED' : 'NOTHING_OWED';
      const known = { ...(notice && { notice }), ...(taskId === null ? {} : { taskId }) };
      return { ...known, status, stopped, stops: stops + 1 };
    }
    case 'penaltyFixed': {
      const { amountCents, exclusion, paymentDueOn, objectionEndsOn } = fact.data;
      const fixed = { fixedOn: localDateOf(at), amountCents, exclusion, paymentDueOn, objectionEndsOn };
      return { ...state, status: 'FIXED', fixed };
    }
    case 'penaltyDecisionReturned':
      return { ...state, ...(state.fixed && { fixed: { ...state.fixed, returnedOn: fact.data.returnedOn } }) };
    case 'penaltyDecisionNotified': {
      const { notifiedOn, paymentDueOn, objectionEndsOn } = fact.data;
      const sent = { notifiedOn, paymentDueOn, objectionEndsOn, returnedOn: undefined };
      return { ...state, ...(state.fixed && { fixed: { ...state.fixed, ...sent } }) };
    }
    case 'penaltyPaid':
      return { ...state, status: 'PAID', paid: fact.data };
  }
}

/** What was reckoned stays until it is reckoned anew, and falls away where the penalty runs on or never ran. */
function onRightDate(
  state: PenaltyState,
  { after, status }: Extract<PenaltyFact, { type: 'noticeDateCorrected' }>['data'],
): PenaltyState {
  const { notice, stops, stopped, taskId } = state;
  const known = { status, ...(notice && { notice: { ...notice, ...after } }), ...(stops && { stops }) };
  if (status !== 'STOPPED') return known;
  return { ...known, ...(stopped && { stopped }), ...(taskId && { taskId }) };
}

/** Whether nothing more happens after this notice: what was fixed has been paid, or there is nothing to pay. */
export function isPenaltyOver(state: PenaltyState): boolean {
  return (
    ['PAID', 'NOTHING_OWED', 'NOT_VALID'].includes(state.status) || (state.status === 'FIXED' && !isToBePaid(state))
  );
}

/** Whether a penalty was fixed and not paid yet. */
export function isToBePaid({ status, fixed }: PenaltyState): boolean {
  return status === 'FIXED' && (fixed?.paymentDueOn ?? null) !== null;
}
