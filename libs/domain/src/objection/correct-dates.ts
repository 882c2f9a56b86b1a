import { localDateOf, startOfDayInstant } from '../calendar/amsterdam-time.js';
import { objectionDeadline, objectionTimeliness } from '../deadlines/objection-term.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ContestedKind } from './contested-decision.js';
import { isJudged, judgementStands } from './judgement-stands.js';
import { objectionDueOn, objectionIn } from './objection-deadlines.js';
import type { ObjectionDates, ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import { evolveObjection, type ObjectionPhase, type ObjectionState } from './objection-state.js';
import { insistPossible } from './receive-objection.js';

/** The right days of a letter; what is left out was written down well, and `null` takes a postmark away. */
export interface RightDates {
  readonly receivedOn?: LocalDate | undefined;
  readonly postmarkedOn?: LocalDate | null | undefined;
  readonly reason?: string | undefined;
}

/**
 * An administrator corrects the day on which a letter came in, or its postmark: whether it was in time and when must be
 * decided are reckoned anew (Awb 6:9, 7:10), the wrong day stays in the journal. What comes out late is judged by a person
 * first, also when it was judged on the wrong day; what comes out in time need not be any more. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, NOTHING_TO_CORRECT,
 * DATE_INVALID.
 */
export function correctObjectionDates(
  state: ObjectionState,
  command: RightDates,
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['JUDGEMENT', 'PREPARATION', 'READY'], 'Correcting its dates');
  insistLetter(state);
  const { channel, receivedOn: before, postmarkedOn: postmarkBefore } = objectionIn(state);
  const { receivedOn = before, postmarkedOn = postmarkBefore, reason } = command;
  const other = receivedOn !== before || postmarkedOn !== postmarkBefore;
  insist(other, 'NOTHING_TO_CORRECT', 'Name another day of receipt, or another postmark.', 'receivedOn');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what went wrong with the day.', 'reason');
  const posted = postmarkedOn === null ? {} : { postmarkedOn };
  insistPossible({ channel, ...posted }, receivedOn, localDateOf(context.at));
  return [corrected(state, { ...datesOf(state), receivedOn, postmarkedOn }, context)];
}

/** Refuses with NOTHING_TO_CORRECT unless a person wrote the days down: what comes in digitally bears the machine's time. */
export function insistLetter(state: ObjectionState): void {
  const { channel } = objectionIn(state);
  insist(channel === 'POST', 'NOTHING_TO_CORRECT', 'What comes in digitally bears the time of the machine.');
}

/** That the day on which a decision was notified is another; `corrects` is the wrong one, or that of the letter that came back. */
export interface CorrectedAnnouncement {
  readonly decision: ContestedKind;
  readonly announcedOn: LocalDate;
  readonly corrects?: LocalDate;
}

/**
 * The day of the notification that the objection is against was corrected, or its letter came back and left anew (Awb 3:41,
 * 6:8(1)): its term began on another day, and with it
 * whether it was in time and when must be decided. Nothing where it is about another decision, or decided or withdrawn.
 */
export function followNotification(
  state: ObjectionState,
  { decision, announcedOn, corrects }: CorrectedAnnouncement,
  context: Pick<RuleContext, 'terms' | 'at'>,
): ObjectionFact[] {
  const { objection, against, withdrawn, phase } = state;
  if (objection?.decision !== decision || against === null || against.announcedOn === announcedOn) return [];
  if (corrects !== undefined && against.announcedOn !== corrects) return [];
  if (withdrawn || phase === 'DECIDED' || phase === 'ENDED') return [];
  return [corrected(state, { ...datesOf(state), announcedOn }, context)];
}

/** The days of an objection as they were written down. */
export function datesOf(state: ObjectionState): ObjectionDates {
  const { receivedOn, postmarkedOn, timeliness, objectionEndsOn } = objectionIn(state);
  const announcedOn = state.against?.announcedOn ?? null;
  const decisionDueOn = state.decisionDueOn ?? null;
  return { receivedOn, postmarkedOn, announcedOn, timeliness, objectionEndsOn, decisionDueOn };
}

function corrected(
  state: ObjectionState,
  wanted: ObjectionDates,
  { terms, at }: Pick<RuleContext, 'terms' | 'at'>,
): ObjectionFact {
  const { receivedOn, receivedAt: stamped, timeliness: was } = objectionIn(state);
  const { announcedOn, postmarkedOn } = wanted;
  const receivedAt = wanted.receivedOn === receivedOn ? stamped : startOfDayInstant(wanted.receivedOn);
  const timeliness =
    announcedOn === null ? was : objectionTimeliness({ receivedAt, postmarkedOn }, announcedOn, terms.holidays);
  const objectionEndsOn = announcedOn === null ? null : objectionDeadline(announcedOn, terms.holidays).end;
  const [before, after] = [datesOf(state), { ...wanted, timeliness, objectionEndsOn }];
  const data = { before, receivedAt, phase: phaseAfter(state, before, after), after };
  const fact = { type: 'objectionDatesCorrected', data } as const;
  const reckoned = evolveObjection(state, { fact, at, actorId: '' });
  const decisionDueOn = objectionDueOn(reckoned, terms, localDateOf(at)) ?? wanted.decisionDueOn;
  return { ...fact, data: { ...data, after: { ...data.after, decisionDueOn } } };
}

/** Back to a person's judgement where one is needed that does not stand, and out of it where none is needed. */
function phaseAfter(state: ObjectionState, before: ObjectionDates, after: ObjectionDates): ObjectionPhase {
  if (judgementStands(before, after)) return state.phase;
  if (isJudged(after.timeliness)) return 'JUDGEMENT';
  const unheard = state.hearingWaived === 'MANIFESTLY_INADMISSIBLE';
  return state.phase === 'JUDGEMENT' || unheard ? 'PREPARATION' : state.phase;
}
