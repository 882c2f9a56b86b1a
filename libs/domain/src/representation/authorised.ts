import type { Action } from '../permissions/actions.js';
import type { MailPurpose } from '../correspondence/mail-purpose.js';
import type { Actor, LocalDate } from '../vocabulary.js';
import type { RegisteredRepresentation, RepresentedAct } from './representation.js';

/** What each act of the table of permissions needs; what is not here nobody does in another's name. */
const NEEDED: Readonly<Partial<Record<Action, RepresentedAct>>> = {
  submitApplication: 'APPLY',
  submitSupplement: 'SUPPLEMENT',
  submitViews: 'SUPPLEMENT',
  submitObjection: 'OBJECT',
  submitCure: 'OBJECT',
  withdrawObjection: 'OBJECT',
  submitNoticeOfDefault: 'OBJECT',
  submitEvaluation: 'REPORT',
  submitMonitoring: 'REPORT',
  withdraw: 'EVERYTHING',
  submitChangeRequest: 'EVERYTHING',
  giveBankAccount: 'EVERYTHING',
};

/** An objection without authorisation is taken in: it lacks something that can be cured (Awb 6:6). */
const CURABLE: readonly Action[] = ['submitObjection'];

/** Acts whose correspondence goes to the representative as well (Awb 2:1; for an objection 6:17). */
const CORRESPONDENCE: Readonly<Record<MailPurpose, readonly RepresentedAct[]>> = {
  APPLICATION: ['APPLY', 'SUPPLEMENT'],
  OBJECTION: ['OBJECT'],
  REPORTS: ['REPORT'],
  PAYMENT: [],
};

/** Whether a representation holds on a day: what was asked for in writing holds until its term ends, or once it is there. */
export function holdsOn(one: RegisteredRepresentation, day: LocalDate): boolean {
  if (['REFUSED', 'ENDED', 'GIVEN_LATE'].includes(one.status)) return false;
  if (one.status === 'ASKED' && day > (one.authorisationDueOn ?? day)) return false;
  return one.firstDay <= day && (one.lastDay === null || day <= one.lastDay);
}

/** Everything that these representations allow together on a day. */
export function actsOn(found: readonly RegisteredRepresentation[], day: LocalDate): readonly RepresentedAct[] {
  return [...new Set(found.filter((one) => holdsOn(one, day)).flatMap(({ acts }) => acts))];
}

/** What whoever may do anything for a municipality may do as well: read its files, and upload one to hand in. */
const withAnyAct = (action: Action) => action.startsWith('read') || action === 'uploadAttachment';

/** Whether who has these acts may do this in the name of the municipality. */
export function coversAction(acts: readonly RepresentedAct[], action: Action): boolean {
  if (withAnyAct(action)) return acts.length > 0;
  const needed = NEEDED[action];
  return needed !== undefined && (acts.includes('EVERYTHING') || acts.includes(needed));
}

/** Whether the act is taken in even without authorisation, and put before a person. */
export function isCurable(action: Action): boolean {
  return CURABLE.includes(action);
}

/** Whether mails of this purpose go to the representative as well. */
export function hearsOf(acts: readonly RepresentedAct[], purpose: MailPurpose): boolean {
  return acts.includes('EVERYTHING') || CORRESPONDENCE[purpose].some((act) => acts.includes(act));
}

/** Whether somebody acts for another without being authorised to do this (Awb 2:1(2)). */
export function lacksAuthorisation({ represents }: Actor, action: Action): boolean {
  return represents !== undefined && !coversAction(represents, action);
}

/** The municipalities somebody acts for: the one represented, else one's own and those that have gone up in it. */
export function municipalitiesActedFor(actor: Actor): readonly string[] {
  if (actor.represents !== undefined) return [municipalityActedFor(actor)];
  return actor.ceased ? [] : [actor.organisation, ...(actor.succeeds ?? [])];
}

/** The municipality somebody acts for: the one represented, else one's own. */
export function municipalityActedFor({ organisation, actingFor, represents }: Actor): string {
  return represents === undefined ? organisation : (actingFor ?? organisation);
}
