import { describe, expect, it } from '@jest/globals';
import { assess } from './assess.js';
import { hasConflict, insistNoConflict, registerConflict } from './conflict-of-interest.js';
import { liftConflict } from './lift-conflict.js';
import { possibleApplicationActions } from '../permissions/possible-actions.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  administrator,
  approver,
  assessing,
  at,
  awarded,
  concluded,
  given,
  nctv,
  szw,
  type Told,
} from './stories/told-applications.js';

const register = (told: Told, who = szw, personId?: string) =>
  registerConflict(
    given(...told),
    { cause: 'OWN_INTEREST', ...(personId === undefined ? {} : { personId }) },
    at('2021-10-04', who),
  );
const registered = (told: Told, who = szw, personId?: string): Told => [
  ...told,
  [register(told, who, personId)[0]!, '2021-10-04', who],
];
const half: Told = [
  ...assessing,
  [
    { type: 'assessed', data: { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 1 }] } },
    '2021-10-01',
    szw,
  ],
];
const mine = registered(assessing);

const lift = (told: Told, who = administrator, personId = szw.id) =>
  liftConflict(given(...told), { personId }, at('2021-10-05', who));
const other = { ...administrator, id: 'a2' };
const byAdministrator = registered(assessing, administrator, szw.id);
const byHisSubstitute: Told = [
  ...assessing,
  [
    {
      type: 'conflictRegistered',
      data: { ...{ personId: szw.id, cause: 'OWN_INTEREST', reopened: [] }, ...{ actingFor: 'a2' } },
    },
    '2021-10-04',
    administrator,
  ],
];

const ROWS: readonly Row[] = [
  ['an assessor says so', () => register(assessing), 'conflictRegistered'],
  ['an approver says so, also after the award', () => register(awarded, approver), 'conflictRegistered'],
  [
    'an administrator registers it of somebody else',
    () => register(assessing, administrator, szw.id),
    'conflictRegistered',
  ],
  ['a colleague does not', () => register(assessing, nctv, szw.id), 'WRONG_ROLE'],
  ['not twice', () => register(mine), 'CONFLICT_KNOWN'],
  ['not before there is an application', () => register([]), 'WRONG_STATE'],
  ['what somebody said himself, an administrator lifts', () => lift(mine), 'conflictLifted'],
  ['what an administrator registered, another one lifts', () => lift(byAdministrator, other), 'conflictLifted'],
  ['not the same one', () => lift(byAdministrator), 'OWN_WORK'],
  [
    'nor who does that work for him',
    () => lift(byAdministrator, { ...other, actingFor: administrator.id }),
    'OWN_WORK',
  ],
  ['nor for whom a substitute registered it', () => lift(byHisSubstitute, other), 'OWN_WORK'],
  ['none is lifted that is not registered', () => lift(assessing), 'CONFLICT_UNKNOWN'],
];

describe('a conflict of interest', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('is a code and an id, and nothing in words', () => {
    expect(register(assessing)[0]).toEqual({
      type: 'conflictRegistered',
      data: { personId: szw.id, cause: 'OWN_INTEREST', reopened: [] },
    });
  });

  it('has what the person assessed assessed anew by a colleague, with a term of its own', () => {
    const after = given(...registered(half));
    // Monday 4 October 2021 and ten working days.
    expect(after.work.find(({ ministry }) => ministry === 'SZW')).toEqual({
      ...{ ministry: 'SZW', taskId: '2022-t1/gm0518-1/assessment-szw-2', projectIds: ['p1'] },
      ...{ dueOn: '2021-10-18', status: 'OPEN' },
    });
    expect(after.assessments).toEqual({});
    const again = { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 2 }] } as const;
    expect(outcomeOf(() => assess(after, again, at('2021-10-05', { ...szw, id: 'c2' })))).toBe('assessed');
  });

  it('keeps the person from deciding anything (Awb 2:4)', () => {
    expect(() => insistNoConflict(given(...mine), szw)).toThrow(
      expect.objectContaining({ code: 'CONFLICT_OF_INTEREST' }),
    );
  });

  it('keeps the person from nothing once it is lifted, and can be registered again', () => {
    const lifted: Told = [...mine, [lift(mine)[0]!, '2021-10-05']];
    expect(() => insistNoConflict(given(...lifted), szw)).not.toThrow();
    expect(outcomeOf(() => register(lifted))).toBe('conflictRegistered');
  });

  it('leaves an assessment that is concluded as it is', () => {
    expect(register(concluded, nctv)[0]).toMatchObject({ data: { reopened: [] } });
  });

  it('keeps that person, and nobody else, from every action but this one', () => {
    const state = given(...mine);
    const offered = (who: typeof szw) =>
      possibleApplicationActions(state, at('2021-10-05', who)).filter(({ allowed }) => allowed);
    expect(offered(szw).map(({ action }) => action)).toEqual(['registerConflict']);
    expect(offered({ ...szw, id: 'c2' }).map(({ action }) => action)).toContain('assess');
    expect(hasConflict(state, 'c2')).toBe(false);
  });
});
