import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../vocabulary.js';
import {
  answeredInitial,
  askCoInitial,
  giveCoInitial,
  insistCoInitialAnswered,
  recordCoInitialSilence,
} from './co-initial.js';
import { decideAward } from './decide-award.js';
import { outcomeOf } from './stories/outcome.js';
import { allocated, approver, at, given, szw, terms, type Told } from './stories/told-applications.js';

const head: Actor = { id: 'f1', role: 'APPROVER', organisation: 'SZW' };
const round = { ...terms, coInitial: 'SZW' as const };
const ON = '2021-11-19T10:00:00.000Z';
const line = (projectId: string, allocatedCents: number) => ({ projectId, allocatedCents });
const ask = (lines = [line('p1', 4_000_000), line('p2', 0)], wanted: object = round) =>
  askCoInitial(given(...allocated(4_000_000)), lines, { ...round, ...wanted }, ON);
const waiting: Told = [...allocated(4_000_000), [ask()[0]!, '2021-11-19']];
const give = (outcome: 'GIVEN' | 'REFUSED', { told = waiting, who = head, reason = 'Not proven.' } = {}) =>
  giveCoInitial(given(...told), { outcome, reason }, at('2021-11-22', who));
const answered = (outcome: 'GIVEN' | 'REFUSED'): Told => [...waiting, [give(outcome)[0]!, '2021-11-22', head]];
const silent: Told = [...waiting, [recordCoInitialSilence(given(...waiting))[0]!, '2021-12-15']];
const award = (told: Told, reason?: string, who = approver) =>
  decideAward(given(...told), at('2021-12-16', who), reason === undefined ? {} : { reason });

describe('asking Social Affairs to initial an award along', () => {
  // Ten working days from Friday 19 November 2021: 22-26 November are five, 29 November-3 December ten.
  it('names the projects on its components, what they get, and a day ten working days ahead', () => {
    const data = {
      projectIds: ['p1'],
      amountCents: 4_000_000,
      taskId: '2022-t1/gm0518-1/co-initial',
      dueOn: '2021-12-03',
    };
    expect(ask()).toEqual([{ type: 'coInitialAsked', data }]);
  });

  it.each<[string, ReturnType<typeof ask>]>([
    ['not where the round does not ask for it', ask(undefined, { coInitial: undefined })],
    ['not where only others assess', ask([line('p1', 0), line('p2', 4_000_000)])],
    ['not where nothing was allocated', ask([line('p1', 0), line('p2', 0)])],
  ])('%s', (_, facts) => expect(facts).toEqual([]));
});

describe('the initial of Social Affairs', () => {
  it.each<[string, () => unknown, string]>([
    ['is given by its approver', () => give('GIVEN'), 'coInitialGiven'],
    ['is refused with a reason', () => give('REFUSED'), 'coInitialRefused'],
    ['is not refused without one', () => give('REFUSED', { reason: ' ' }), 'REASON_REQUIRED'],
    ['is not given by its assessor', () => give('GIVEN', { who: szw }), 'WRONG_ROLE'],
    ['is not given by JenV', () => give('GIVEN', { who: approver }), 'WRONG_ROLE'],
    ['is not given by who prepared the file', () => give('GIVEN', { who: { ...head, id: 'b1' } }), 'OWN_WORK'],
    ['is not given where it was not asked', () => give('GIVEN', { told: allocated(1) }), 'CO_INITIAL_NOT_ASKED'],
    ['is not given twice', () => give('GIVEN', { told: answered('REFUSED') }), 'CO_INITIAL_NOT_ASKED'],
    ['is not given after its silence was recorded', () => give('GIVEN', { told: silent }), 'CO_INITIAL_NOT_ASKED'],
  ])('%s', (_, act, outcome) => {
    expect(outcomeOf(act as never)).toBe(outcome);
  });

  it('is not recorded as silence once it was given', () => {
    expect(recordCoInitialSilence(given(...answered('GIVEN')))).toEqual([]);
  });
});

describe('an award that Social Affairs was asked to initial along', () => {
  it.each<[string, () => unknown, string]>([
    ['waits for the answer', () => award(waiting, 'A reason.'), 'CO_INITIAL_OPEN'],
    ['is decided once it was given', () => award(answered('GIVEN')), 'awardDecided'],
    ['needs a reason after a refusal', () => award(answered('REFUSED')), 'REASON_REQUIRED'],
    ['is decided after a refusal, with a reason', () => award(answered('REFUSED'), 'The threat.'), 'awardDecided'],
    ['needs a reason after silence', () => award(silent), 'REASON_REQUIRED'],
    ['is decided after silence, with a reason', () => award(silent, 'The term ends.'), 'awardDecided'],
    ['is not decided by who initialled', () => award(answered('GIVEN'), '', { ...approver, id: 'f1' }), 'OWN_WORK'],
  ])('%s', (_, act, outcome) => {
    expect(outcomeOf(act as never)).toBe(outcome);
  });

  it('says what came of it, and silence is no agreement', () => {
    expect(award(silent, 'The term ends.')[0]).toMatchObject({ data: { coInitial: 'SILENT' } });
    expect(answeredInitial(given(...allocated(1)))).toEqual({});
    expect(() => insistCoInitialAnswered(given(...allocated(1)), undefined)).not.toThrow();
  });
});
