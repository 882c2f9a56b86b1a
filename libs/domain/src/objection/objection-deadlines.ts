import { localDateOf } from '../calendar/amsterdam-time.js';
import { deadlineFrom } from '../deadlines/compute-deadline.js';
import { dayOfTerm } from '../deadlines/day-of-term.js';
import type { Deadline } from '../deadlines/deadline.js';
import { decisionOnObjectionDeadline, type ObjectionCourse } from '../deadlines/decision-on-objection.js';
import { hearingDeadlines } from '../deadlines/hearing-documents.js';
import { TERMS } from '../deadlines/terms.js';
import type { RoundTerms } from '../round/round-terms.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import type { ReceivedObjection } from './objection-facts.js';
import type { ObjectionState } from './objection-state.js';

type Holidays = Pick<RoundTerms, 'holidays'>;

/** The objection as it was received; a file without one cannot be acted on. */
export function objectionIn(state: Pick<ObjectionState, 'objection'>): ReceivedObjection {
  insist(state.objection !== undefined, 'WRONG_STATE', 'No objection has been received in this file yet.');
  return state.objection;
}

/**
 * When the objection must be decided (Awb 7:10; R12); undefined while the decision has not been announced, for then the
 * objection term has not begun (6:10(2)). A late objection's term counts from its receipt (assumption).
 */
export function decisionOnObjection(state: ObjectionState, terms: Holidays, asOf?: LocalDate): Deadline | undefined {
  if (state.annulled) return afterJudgment(state.annulled, terms);
  const announcedOn = state.against?.announcedOn;
  if (announcedOn === undefined || announcedOn === null) return undefined;
  return decisionOnObjectionDeadline(courseOf(state, announcedOn, asOf), terms.holidays);
}

/** The term of a new decision: the day the court set, or six weeks after its judgment (assumption). */
function afterJudgment({ on, decideBy }: NonNullable<ObjectionState['annulled']>, { holidays }: Holidays): Deadline {
  if (decideBy) return dayOfTerm(decideBy, 'DECISION_ON_OBJECTION', holidays);
  return deadlineFrom(on, TERMS.DECISION_ON_OBJECTION, holidays);
}

/** Last day to decide on the objection, the earlier one where the law can be read two ways; null while no term runs. */
export function objectionDueOn(state: ObjectionState, terms: Holidays, asOf?: LocalDate): LocalDate | null {
  return decisionOnObjection(state, terms, asOf)?.planOn ?? null;
}

function courseOf(state: ObjectionState, announcedOn: LocalDate, asOf: LocalDate | undefined): ObjectionCourse {
  const { timeliness, receivedOn } = objectionIn(state);
  return {
    announcedOn,
    withCommittee: state.withCommittee,
    cures: state.cures.map((cure) => ({
      ground: 'supplement',
      invitedOn: cure.requestedOn,
      termEndsOn: cure.dueOn,
      receivedOn: cure.curedOn ?? null,
    })),
    ...(timeliness === 'late' && { excusablyLateOn: receivedOn }),
    ...(state.adjournedOn && { adjournedOn: state.adjournedOn }),
    furtherDelays: state.furtherDelays,
    ...(asOf && { asOf }),
  };
}

/** A term of an objection as it was written down. */
export interface WrittenObjectionDeadline {
  readonly code: keyof typeof WHY;
  readonly dueOn: LocalDate;
}

type Why = (written: WrittenObjectionDeadline, state: ObjectionState, terms: Holidays) => Deadline;

const WHY = {
  OBJECTION_DECISION: (written, state, terms) => decisionOnObjection(state, terms) ?? named(written, state, terms),
  OBJECTION_CURE: ({ dueOn }, _, { holidays }) => dayOfTerm(dueOn, 'OBJECTION_CURE', holidays),
  HEARING: named,
  HEARING_DOCUMENTS: (written, state, terms) =>
    state.hearing ? hearingDeadlines(state.hearing.on, terms.holidays).documents : named(written, state, terms),
  HEARING_INSPECTION: (written, state, terms) =>
    state.hearing ? hearingDeadlines(state.hearing.on, terms.holidays).inspection : named(written, state, terms),
  APPEAL: (written, { decision }, terms) =>
    decision
      ? deadlineFrom(decision.notifiedOn ?? localDateOf(decision.decidedAt), TERMS.APPEAL, terms.holidays)
      : named(written, undefined, terms),
} as const satisfies Record<string, Why>;

/** Why a term of the objection ends when it does: the rule, the article, and what moved it. */
export function objectionDeadlineOf(
  written: WrittenObjectionDeadline,
  state: ObjectionState,
  terms: Holidays,
): Deadline {
  const why: Why = WHY[written.code];
  return why(written, state, terms);
}

function named({ dueOn }: WrittenObjectionDeadline, _: unknown, { holidays }: Holidays): Deadline {
  return deadlineFrom(dueOn, TERMS.HEARING, holidays);
}
