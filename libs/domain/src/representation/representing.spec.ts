import { describe, expect, it } from '@jest/globals';
import { holidayTable } from '../calendar/holiday-table.js';
import { mailPurpose } from '../correspondence/mail-purpose.js';
import { applicationInView } from '../permissions/file-in-view.js';
import { mayAct } from '../permissions/permissions.js';
import type { Action } from '../permissions/actions.js';
import { outcomeOf } from '../application/stories/outcome.js';
import { awarded, checking, given } from '../application/stories/told-applications.js';
import type { Actor, LocalDate } from '../vocabulary.js';
import { actsOn, hearsOf, holdsOn } from './authorised.js';
import {
  askAuthorisation,
  confirmRepresentative,
  endRepresentation,
  giveAuthorisation,
  refuseRepresentative,
  registerRepresentative,
} from './keep-representation-register.js';
import type { RepresentationFact } from './representation-facts.js';
import {
  evolveRepresentations,
  NO_REPRESENTATIONS,
  type RepresentationRegister,
  type RepresentationToRegister,
  type RepresentedAct,
} from './representation.js';

const administrator: Actor = { id: 'adm', role: 'ADMINISTRATOR', organisation: 'JENV' };
const gouda: Actor = { id: 'e9', role: 'APPLICANT', organisation: 'GM0513' };
const at = '2022-04-11T08:00:00.000Z';
const holidays = holidayTable(2021, 2024);
const wanted: RepresentationToRegister = {
  ...{ municipality: 'GM0518', representative: 'GM0513', lawyer: false, acts: ['APPLY', 'OBJECT'], documentHash: null },
  ...{ firstDay: '2022-04-01', lastDay: '2022-12-31' },
};
const g1 = { representationId: 'g1' };
const after = (...facts: readonly RepresentationFact[]): RepresentationRegister =>
  facts.reduce((register, fact) => evolveRepresentations(register, { fact, at, actorId: 'x' }), NO_REPRESENTATIONS);
const outcome = (act: () => readonly RepresentationFact[]): string => outcomeOf(act as never);

const registered = registerRepresentative(NO_REPRESENTATIONS, wanted);
const lawyers = registerRepresentative(NO_REPRESENTATIONS, { ...wanted, representative: 'X-LAW', lawyer: true });
const one = after(...registered);
/** Asked on Monday 11 April 2022: two weeks later is Monday 25 April, a working day. */
const asked = after(...registered, ...askAuthorisation(one, g1, { at, holidays }));
const inTime = '2022-04-25T21:59:59.000Z';
const tooLate = '2022-04-25T22:00:00.000Z';
const documentHash = 'ab'.repeat(32);
const giving = (moment: string) => giveAuthorisation(asked, { ...g1, documentHash }, { at: moment });
const refusing = (register: RepresentationRegister, ground: 'WEIGHTY_OBJECTIONS' | 'NO_AUTHORISATION', moment = at) =>
  refuseRepresentative(register, { ...g1, ground }, { at: moment });
const refused = after(...registered, ...refusing(one, 'WEIGHTY_OBJECTIONS'));

describe('registering a representative (Awb 2:1)', () => {
  it.each<[string, RepresentationRegister, Partial<RepresentationToRegister>, string]>([
    ['by a municipality that names another', NO_REPRESENTATIONS, {}, 'representativeRegistered'],
    [
      'of an outside party, until it is ended',
      NO_REPRESENTATIONS,
      { representative: 'X-LAW', lastDay: null },
      'representativeRegistered',
    ],
    ['not of itself', NO_REPRESENTATIONS, { representative: 'GM0518' }, 'REPRESENTATIVE_INVALID'],
    ['not from a day that does not exist', NO_REPRESENTATIONS, { firstDay: '2022-02-30' }, 'DATE_INVALID'],
    ['not to a day before its first', NO_REPRESENTATIONS, { lastDay: '2022-03-31' }, 'PERIOD_INVALID'],
    [
      'not twice for one act in one period',
      one,
      { acts: ['OBJECT'], firstDay: '2022-12-31' },
      'REPRESENTATION_OVERLAPS',
    ],
    ['for another act in the same period', one, { acts: ['REPORT'] }, 'representativeRegistered'],
    ['for the same act afterwards', one, { firstDay: '2023-01-01', lastDay: null }, 'representativeRegistered'],
    [
      'not again of who was refused for weighty objections (2:2)',
      refused,
      { acts: ['REPORT'] },
      'REPRESENTATIVE_REFUSED',
    ],
  ])('%s', (_, register, changed, expected) => {
    expect(outcome(() => registerRepresentative(register, { ...wanted, ...changed }))).toBe(expected);
  });
});

describe('the written authorisation (Awb 2:1(2))', () => {
  it('is asked for in two weeks, and a day off moves to the next working day by choice (R7)', () => {
    expect(asked.representations[0]).toMatchObject({ status: 'ASKED', authorisationDueOn: '2022-04-25' });
    // Wednesday 13 April and two weeks is Wednesday 27 April 2022, King's day: Thursday 28.
    const [fact] = askAuthorisation(one, g1, { at: '2022-04-13T08:00:00.000Z', holidays });
    expect(fact).toMatchObject({ data: { dueOn: '2022-04-28', dueAt: '2022-04-28T22:00:00.000Z' } });
  });

  it.each<[string, () => readonly RepresentationFact[], string]>([
    ['is asked for once', () => askAuthorisation(asked, g1, { at, holidays }), 'WRONG_STATE'],
    [
      'of a number that is not there',
      () => askAuthorisation(one, { representationId: 'g9' }, { at, holidays }),
      'UNKNOWN_REPRESENTATION',
    ],
    ['comes in in time', () => giving(inTime), 'authorisationGiven'],
    ['comes in late, and is taken in', () => giving(tooLate), 'authorisationGiven'],
    ['is confirmed', () => confirmRepresentative(asked, g1), 'representativeConfirmed'],
    ['did not come: refused', () => refusing(asked, 'NO_AUTHORISATION', tooLate), 'representativeRefused'],
    ['may still come: not refused yet', () => refusing(asked, 'NO_AUTHORISATION', inTime), 'AUTHORISATION_AWAITED'],
    [
      'was not asked for: not refused for it',
      () => refusing(one, 'NO_AUTHORISATION', tooLate),
      'AUTHORISATION_AWAITED',
    ],
  ])('%s', (_, act, expected) => {
    expect(outcome(act)).toBe(expected);
  });
});

describe('refusing and ending (Awb 2:2)', () => {
  it.each<[string, () => readonly RepresentationFact[], string]>([
    ['weighty objections', () => refusing(one, 'WEIGHTY_OBJECTIONS'), 'representativeRefused'],
    [
      'a lawyer is not refused for them (2:2(3))',
      () => refusing(after(...lawyers), 'WEIGHTY_OBJECTIONS'),
      'LAWYER_NOT_REFUSED',
    ],
    ['not twice', () => refusing(refused, 'WEIGHTY_OBJECTIONS'), 'WRONG_STATE'],
    ['the representative ends it', () => endRepresentation(one, g1, { actor: gouda, at }), 'representationEnded'],
    ['an administrator ends it', () => endRepresentation(one, g1, { actor: administrator, at }), 'representationEnded'],
    [
      'nobody else does',
      () => endRepresentation(one, g1, { actor: { ...gouda, organisation: 'GM0599' }, at }),
      'NOT_YOUR_MUNICIPALITY',
    ],
    ['nor what is over', () => endRepresentation(refused, g1, { actor: gouda, at }), 'WRONG_STATE'],
  ])('%s', (_, act, expected) => {
    expect(outcome(act)).toBe(expected);
  });
});

describe('a representation holds', () => {
  const gaveLate = after(...registered, ...askAuthorisation(one, g1, { at, holidays }), ...giving(tooLate));
  const confirmed = after(...registered, ...confirmRepresentative(one, g1));
  it.each<[string, RepresentationRegister, LocalDate, boolean]>([
    ['not the day before', one, '2022-03-31', false],
    ['from its first day', one, '2022-04-01', true],
    ['to its last', one, '2022-12-31', true],
    ['not the day after', one, '2023-01-01', false],
    ['while the authorisation is awaited', asked, '2022-04-25', true],
    ['not once its term has passed', asked, '2022-04-26', false],
    ['not by a late authorisation nobody has confirmed', gaveLate, '2022-04-26', false],
    ['confirmed', confirmed, '2022-05-01', true],
    ['not after a refusal', refused, '2022-05-01', false],
  ])('%s', (_, { representations }, day, expected) => {
    expect(representations.map((found) => holdsOn(found, day))).toEqual([expected]);
    expect(actsOn(representations, day)).toEqual(expected ? ['APPLY', 'OBJECT'] : []);
  });
});

describe('who represents a municipality', () => {
  const acting = (...represents: RepresentedAct[]): Actor => ({ ...gouda, actingFor: 'GM0518', represents });
  it.each<[string, Actor, Action, string]>([
    ['supplements when authorised to', acting('SUPPLEMENT'), 'submitSupplement', 'yes'],
    ['does everything when authorised to do everything', acting('EVERYTHING'), 'withdraw', 'yes'],
    ['does not withdraw when authorised to supplement', acting('SUPPLEMENT'), 'withdraw', 'NOT_AUTHORISED'],
    ['does nothing without authorisation', acting(), 'submitSupplement', 'NOT_AUTHORISED'],
    ['reads the file with any authorisation', acting('REPORT'), 'readFile', 'yes'],
    ['does not read it without', acting(), 'readFile', 'NOT_AUTHORISED'],
    ['uploads a file with any authorisation', acting('REPORT'), 'uploadAttachment', 'yes'],
    ['does not upload one without', acting(), 'uploadAttachment', 'NOT_AUTHORISED'],
    ['objects without authorisation: a defect to cure (6:6)', acting(), 'submitObjection', 'yes'],
    [
      'does not act for a third one',
      { ...acting('EVERYTHING'), actingFor: 'GM0599' },
      'withdraw',
      'NOT_YOUR_MUNICIPALITY',
    ],
    ['does not do it in its own name', gouda, 'submitSupplement', 'NOT_YOUR_MUNICIPALITY'],
  ])('%s', (_, actor, action, expected) => {
    const verdict = mayAct(actor, action, applicationInView(given(...checking)));
    expect(verdict.allowed ? 'yes' : verdict.code).toBe(expected);
  });

  it('gives a bank account only when authorised to do everything', () => {
    const file = applicationInView(given(...awarded));
    expect(mayAct(acting('APPLY', 'REPORT'), 'giveBankAccount', file)).toMatchObject({ code: 'NOT_AUTHORISED' });
    expect(mayAct(acting('EVERYTHING'), 'giveBankAccount', file)).toEqual({ allowed: true });
  });
});

describe('the correspondence goes along (Awb 2:1, 6:17)', () => {
  it.each<[string, string, RepresentedAct, boolean]>([
    ['objection/2022/gm0518-1/1', 'objectionDecided', 'OBJECT', true],
    ['objection/2022/gm0518-1/1', 'objectionDecided', 'APPLY', false],
    ['application/2022/gm0518-1', 'supplementRequested', 'SUPPLEMENT', true],
    ['application/2022/gm0518-1', 'accountabilityReminded', 'REPORT', true],
    ['application/2022/gm0518-1', 'bankAccountJudged', 'APPLY', false],
    ['evaluation/2022/gm0518-1/p1', 'evaluationReminded', 'REPORT', true],
    ['payment/2022/gm0518-1/1', 'paymentConfirmed', 'REPORT', false],
    ['payment/2022/gm0518-1/1', 'paymentConfirmed', 'EVERYTHING', true],
  ])('%s %s: %s %s', (stream, type, act, expected) => {
    expect(hearsOf([act], mailPurpose({ stream, type }))).toBe(expected);
  });
});
