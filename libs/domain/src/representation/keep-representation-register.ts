import { dueAtEndOf } from '../application/application-terms.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { addDays, parseLocalDate } from '../calendar/local-date.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import type { RegisterContext } from '../mandate/keep-mandate-register.js';
import { insist } from '../refusal.js';
import type { RepresentationFact, RepresentationNamed } from './representation-facts.js';
import type {
  RegisteredRepresentation,
  RepresentationRegister,
  RepresentationToRegister,
  RepresentativeRefusal,
} from './representation.js';

/** Two weeks for the written authorisation (assumption; Awb 2:1(2) names no term). */
const AUTHORISATION_DAYS = 14;

const GONE: readonly RegisteredRepresentation['status'][] = ['REFUSED', 'ENDED'];

/**
 * Anybody may have himself represented (Awb 2:1(1)): a municipality, or an administrator who heard of it, registers by whom,
 * for which acts and until when. It holds at once (assumption). Codes: DATE_INVALID, PERIOD_INVALID,
 * REPRESENTATIVE_INVALID, REPRESENTATIVE_REFUSED, REPRESENTATION_OVERLAPS.
 */
export function registerRepresentative(
  { representations }: RepresentationRegister,
  wanted: RepresentationToRegister,
): RepresentationFact[] {
  const { firstDay, lastDay, municipality, representative } = wanted;
  parseLocalDate(firstDay, 'firstDay');
  if (lastDay !== null) parseLocalDate(lastDay, 'lastDay');
  insist(lastDay === null || lastDay >= firstDay, 'PERIOD_INVALID', 'A period ends after it begins.', 'lastDay');
  insist(representative !== municipality, 'REPRESENTATIVE_INVALID', 'Nobody represents himself.', 'representative');
  const same = representations.filter(
    (one) => one.municipality === municipality && one.representative === representative,
  );
  const refused = same.some(({ refusedFor }) => refusedFor === 'WEIGHTY_OBJECTIONS');
  insist(
    !refused,
    'REPRESENTATIVE_REFUSED',
    'This representative was refused for weighty objections.',
    'representative',
  );
  insist(
    !same.some((one) => !GONE.includes(one.status) && overlaps(one, wanted)),
    'REPRESENTATION_OVERLAPS',
    'This representative is registered for this act in this period already.',
    'firstDay',
  );
  const representationId = `g${representations.length + 1}`;
  return [{ type: 'representativeRegistered', data: { ...wanted, representationId } }];
}

/**
 * An administrator asks for the written authorisation (Awb 2:1(2)), in two weeks; a day off moves to the next working day
 * by choice of the authority (R7). Codes: UNKNOWN_REPRESENTATION, WRONG_STATE.
 */
export function askAuthorisation(
  register: RepresentationRegister,
  { representationId }: { readonly representationId: string },
  { at, holidays }: Pick<RegisterContext, 'at'> & { readonly holidays: HolidayTable },
): RepresentationFact[] {
  const found = standing(register, representationId, ['REGISTERED']);
  const chosen = addDays(localDateOf(at), AUTHORISATION_DAYS);
  const due = dueAtEndOf(adviseOnChosenDate(chosen, holidays).proposal);
  return [{ type: 'authorisationAsked', data: { ...named(found), ...due } }];
}

/**
 * The written authorisation is there, by its hash. After its term it is taken in, and holds once an administrator confirms
 * it. Codes: UNKNOWN_REPRESENTATION, WRONG_STATE.
 */
export function giveAuthorisation(
  register: RepresentationRegister,
  { representationId, documentHash }: { readonly representationId: string; readonly documentHash: string },
  { at }: Pick<RegisterContext, 'at'>,
): RepresentationFact[] {
  const found = standing(register, representationId, ['REGISTERED', 'ASKED']);
  const late = found.authorisationDueOn !== undefined && localDateOf(at) > found.authorisationDueOn;
  return [{ type: 'authorisationGiven', data: { ...named(found), documentHash, late } }];
}

/** An administrator has seen that somebody is authorised. Codes: UNKNOWN_REPRESENTATION, WRONG_STATE. */
export function confirmRepresentative(
  register: RepresentationRegister,
  { representationId }: { readonly representationId: string },
): RepresentationFact[] {
  const found = standing(register, representationId, ['REGISTERED', 'ASKED', 'GIVEN', 'GIVEN_LATE']);
  return [{ type: 'representativeConfirmed', data: named(found) }];
}

/**
 * An administrator refuses a representative: for weighty objections, which a lawyer cannot meet with (Awb 2:2), or because
 * the written authorisation that was asked for did not come (2:1(2)). Both hear it in writing (2:2(2)). Codes:
 * UNKNOWN_REPRESENTATION, WRONG_STATE, LAWYER_NOT_REFUSED, AUTHORISATION_AWAITED.
 */
export function refuseRepresentative(
  register: RepresentationRegister,
  { representationId, ground }: { readonly representationId: string; readonly ground: RepresentativeRefusal },
  { at }: Pick<RegisterContext, 'at'>,
): RepresentationFact[] {
  const found = standing(register, representationId);
  if (ground === 'WEIGHTY_OBJECTIONS')
    insist(!found.lawyer, 'LAWYER_NOT_REFUSED', 'A lawyer is not refused for weighty objections.', 'ground');
  else insistNotGiven(found, localDateOf(at));
  return [{ type: 'representativeRefused', data: { ...named(found), ground } }];
}

/**
 * The municipality, its representative or an administrator ends it. Codes: UNKNOWN_REPRESENTATION, NOT_YOUR_MUNICIPALITY,
 * WRONG_STATE.
 */
export function endRepresentation(
  register: RepresentationRegister,
  { representationId }: { readonly representationId: string },
  { actor }: RegisterContext,
): RepresentationFact[] {
  const found = standing(register, representationId);
  const own = [found.municipality, found.representative].includes(actor.organisation);
  insist(own || actor.role === 'ADMINISTRATOR', 'NOT_YOUR_MUNICIPALITY', 'This is between others.');
  return [{ type: 'representationEnded', data: named(found) }];
}

/** The representation of this number. Refuses with UNKNOWN_REPRESENTATION when there is none. */
export function representationIn(
  { representations }: RepresentationRegister,
  representationId: string,
): RegisteredRepresentation {
  const found = representations.find((one) => one.representationId === representationId);
  insist(found !== undefined, 'UNKNOWN_REPRESENTATION', `There is no representation ${representationId}.`);
  return found;
}

function standing(
  register: RepresentationRegister,
  representationId: string,
  statuses?: readonly RegisteredRepresentation['status'][],
): RegisteredRepresentation {
  const found = representationIn(register, representationId);
  const fits = statuses === undefined ? !GONE.includes(found.status) : statuses.includes(found.status);
  insist(fits, 'WRONG_STATE', `This is not possible now: the representation is ${found.status}.`);
  return found;
}

function insistNotGiven({ status, authorisationDueOn = '' }: RegisteredRepresentation, today: string): void {
  const missed = status === 'ASKED' && today > authorisationDueOn;
  insist(
    missed,
    'AUTHORISATION_AWAITED',
    'The written authorisation was not asked for, or its term still runs, or it is there.',
    'ground',
  );
}

function overlaps(one: RegisteredRepresentation, { acts, firstDay, lastDay }: RepresentationToRegister): boolean {
  const sameAct = one.acts.some((act) => acts.includes(act));
  return sameAct && (lastDay === null || one.firstDay <= lastDay) && (one.lastDay === null || firstDay <= one.lastDay);
}

function named({ representationId, municipality, representative }: RegisteredRepresentation): RepresentationNamed {
  return { representationId, municipality, representative };
}
