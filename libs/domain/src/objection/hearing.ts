import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { hearingDeadlines } from '../deadlines/hearing-documents.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import { objectionDueOn } from './objection-deadlines.js';
import type { HearingForm, HearingWaiver, ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import { evolveObjection, type ObjectionState } from './objection-state.js';

/**
 * An advisory committee will hear and advise (Awb 7:13): the term to decide is twelve weeks instead of six (7:10(1)), if
 * it still runs. Codes: WRONG_ROLE, WRONG_STATE, COMMITTEE_APPOINTED, TERM_HAS_ENDED.
 */
export function appointCommittee(state: ObjectionState, context: RuleContext): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['PREPARATION', 'CURE'], 'Asking a committee');
  insist(!state.withCommittee, 'COMMITTEE_APPOINTED', 'A committee has been asked already.');
  insistTermRuns(state, context, 'a committee asked after it does not lengthen it');
  const asked = { type: 'committeeAppointed', data: { decisionDueOn: null } } as const;
  const after = evolveObjection(state, { fact: asked, at: context.at, actorId: context.actor.id });
  return [{ ...asked, data: { decisionDueOn: objectionDueOn(after, context.terms, localDateOf(context.at)) } }];
}

/** Refuses with TERM_HAS_ENDED when the last day to decide has passed; `because` says what that means here. */
export function insistTermRuns({ decisionDueOn }: ObjectionState, { at }: RuleContext, because: string): void {
  const runs = decisionDueOn === undefined || compareDates(localDateOf(at), decisionDueOn) <= 0;
  insist(runs, 'TERM_HAS_ENDED', `The term to decide has ended: ${because}.`);
}

/**
 * An administrator invites to a hearing (Awb 7:2), or to another day for it; documents may be sent until ten days before
 * (7:4(1)). Codes: WRONG_ROLE, WRONG_STATE, HEARING_TOO_SOON.
 */
export function planHearing(
  state: ObjectionState,
  command: { readonly on: LocalDate; readonly time: string; readonly form: HearingForm },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['PREPARATION', 'CURE'], 'Inviting to a hearing');
  const { on, time, form } = command;
  const { documents, inspection } = hearingDeadlines(on, context.terms.holidays);
  insist(
    compareDates(documents.planOn, localDateOf(context.at)) > 0,
    'HEARING_TOO_SOON',
    `Documents may be sent until ${documents.planOn}; the hearing leaves no day for that (Awb 7:4(1)).`,
    'on',
  );
  const days = { documentsUntil: documents.planOn, inspectionFrom: inspection.planOn };
  return [{ type: 'hearingPlanned', data: { on, time, form, ...days } }];
}

/**
 * Nobody is heard, on one of the grounds of Awb 7:3. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED,
 * WAIVER_DOES_NOT_FIT.
 */
export function waiveHearing(
  state: ObjectionState,
  command: { readonly ground: HearingWaiver; readonly reason?: string },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['PREPARATION'], 'Deciding without a hearing');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why nobody is heard.', 'reason');
  const inadmissible = command.ground === 'MANIFESTLY_INADMISSIBLE';
  insist(
    inadmissible || state.takenIntoAccount !== false,
    'WAIVER_DOES_NOT_FIT',
    'The objection is not taken into account, so it is manifestly inadmissible (Awb 7:3 a).',
    'ground',
  );
  return [{ type: 'hearingWaived', data: { ground: command.ground } }];
}

/**
 * Whether a report of the hearing can be taken in (Awb 7:7): one was planned and its day has come. Codes: WRONG_STATE,
 * HEARING_NOT_HELD, ADVICE_OF_COMMITTEE.
 */
export function insistReportable(state: ObjectionState, on: LocalDate, report: { readonly advice?: string }): void {
  insistObjectionPhase(state, ['PREPARATION'], 'Reporting on the hearing');
  insist(
    state.hearing !== undefined && compareDates(state.hearing.on, on) <= 0,
    'HEARING_NOT_HELD',
    'No hearing has been held yet.',
  );
  insist(
    (report.advice !== undefined) === state.withCommittee,
    'ADVICE_OF_COMMITTEE',
    state.withCommittee
      ? 'A committee heard: its report comes with its advice (Awb 7:13(7)).'
      : 'Only a committee advises.',
    'advice',
  );
}
