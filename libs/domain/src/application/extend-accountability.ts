import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, yearOf } from '../calendar/local-date.js';
import { sisaDates, sisaExtensionDecisionDeadline } from '../deadlines/sisa-dates.js';
import { insist } from '../refusal.js';
import { insistPhase, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';

/** A request for a later day as somebody tells it. */
export interface ExtensionWanted {
  /** The day it was sent to BZK; today when left out. */
  readonly askedOn?: LocalDate | undefined;
  readonly dueOn: LocalDate;
}

/** The answer of BZK as an administrator registers it. */
export interface ExtensionAnswer {
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly answeredOn?: LocalDate | undefined;
  /** The day that was granted; the one that was asked for when left out. */
  readonly dueOn?: LocalDate | undefined;
}

/**
 * A municipality asks BZK for a later day to account, before 1 July; BZK answers within two weeks (Fvw 17b(2)). The
 * municipality or an administrator notes it here. A request that comes too late is noted and marked: BZK decides. Codes:
 * WRONG_ROLE, WRONG_STATE, ALREADY_REGISTERED, EXTENSION_ASKED, DATE_INVALID.
 */
export function askAccountabilityExtension(
  state: ApplicationState,
  { askedOn, dueOn: wantedOn }: ExtensionWanted,
  { actor, at, terms }: RuleContext,
): ApplicationFact[] {
  const noted = actor.role === 'APPLICANT' || (actor.role === 'ADMINISTRATOR' && actor.organisation === 'JENV');
  insist(noted, 'WRONG_ROLE', 'Only the municipality or an administrator of JENV may do this.');
  insistAwaited(state, 'Asking for a later day to account');
  const { accountabilityExtension: earlier } = state;
  const free = earlier === undefined || earlier.answer !== undefined;
  insist(free, 'EXTENSION_ASKED', 'BZK has not answered the earlier request.');
  const accountabilityDueOn = dueOnOf(state, terms.dates);
  const asked = pastDay(askedOn, localDateOf(at), 'askedOn');
  const later = compareDates(wantedOn, accountabilityDueOn) > 0;
  insist(later, 'DATE_INVALID', `Name a day after ${accountabilityDueOn}.`, 'dueOn');
  const requestDueOn = sisaDates(yearOf(accountabilityDueOn) - 1, terms.holidays).extensionRequest.end;
  const answerDueOn = sisaExtensionDecisionDeadline(asked, terms.holidays).end;
  const late = compareDates(asked, requestDueOn) > 0;
  const data = { askedOn: asked, wantedOn, accountabilityDueOn, requestDueOn, late, answerDueOn };
  return [{ type: 'accountabilityExtensionAsked', data }];
}

/**
 * An administrator registers what BZK answered. A day that was granted moves the reminders, and what counts as late. Codes:
 * WRONG_ROLE, WRONG_STATE, ALREADY_REGISTERED, EXTENSION_NOT_ASKED, DATE_INVALID.
 */
export function answerAccountabilityExtension(
  state: ApplicationState,
  { outcome, answeredOn, dueOn }: ExtensionAnswer,
  { actor, at, terms }: RuleContext,
): ApplicationFact[] {
  insistAdministrator(actor);
  insistAwaited(state, 'Registering the answer of BZK');
  const { accountabilityExtension: asked } = state;
  insist(asked !== undefined && asked.answer === undefined, 'EXTENSION_NOT_ASKED', 'No request waits for an answer.');
  const answered = pastDay(answeredOn, localDateOf(at), 'answeredOn');
  insist(compareDates(answered, asked.askedOn) >= 0, 'DATE_INVALID', `It was asked on ${asked.askedOn}.`, 'answeredOn');
  const previousDueOn = dueOnOf(state, terms.dates);
  const granted = outcome === 'GRANTED' ? (dueOn ?? asked.wantedOn) : previousDueOn;
  const moves = outcome === 'REFUSED' || compareDates(granted, previousDueOn) > 0;
  insist(moves, 'DATE_INVALID', `Name a day after ${previousDueOn}.`, 'dueOn');
  const late = compareDates(answered, asked.answerDueOn) > 0;
  const data = { outcome, answeredOn: answered, previousDueOn, dueOn: granted, late };
  return [{ type: 'accountabilityExtensionAnswered', data }];
}

/** The day by which accountability is due as it stands. */
export function dueOnOf(
  { accountabilityDueOn }: ApplicationState,
  dates: { readonly accountabilityDueOn: LocalDate },
): LocalDate {
  return accountabilityDueOn ?? dates.accountabilityDueOn;
}

/** The day that was named, or today; refuses one that is still to come with DATE_INVALID. */
export function pastDay(day: LocalDate | undefined, today: LocalDate, field: string): LocalDate {
  insist(day === undefined || compareDates(day, today) <= 0, 'DATE_INVALID', 'It happened today or before.', field);
  return day ?? today;
}

/** Refuses with WRONG_ROLE whoever is no administrator of JenV. */
export function insistAdministrator(actor: RuleContext['actor']): void {
  const fits = actor.role === 'ADMINISTRATOR' && actor.organisation === 'JENV';
  insist(fits, 'WRONG_ROLE', 'Only an administrator of JENV registers what BZK decided.');
}

function insistAwaited(state: ApplicationState, act: string): void {
  insistPhase(state, ['AWARDED'], act);
  const finished = state.accountability?.activitiesFinished ?? false;
  insist(!finished, 'ALREADY_REGISTERED', 'Accountability was received already.');
}
