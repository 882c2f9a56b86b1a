import { describe, expect, it } from '@jest/globals';
import type { RuleContext } from '../rule-context.js';
import { SYSTEM, type Actor } from '../vocabulary.js';
import { mandateIdOf, underMandate } from './decide-under-mandate.js';
import { heldAt, mandateFor } from './hold-mandate.js';
import { grantMandate, revokeMandate } from './keep-mandate-register.js';
import type { MandateToGrant } from './mandate.js';
import type { MandateFact } from './mandate-facts.js';
import { evolveMandateRegister, NO_MANDATES, type MandateRegister } from './mandate-register.js';

const administrator: Actor = { id: 'adm', role: 'ADMINISTRATOR', organisation: 'JENV' };
const director: Actor = { id: 'dir', role: 'APPROVER', organisation: 'JENV' };
const at = '2021-12-01T09:00:00.000Z';
const directors: MandateToGrant = {
  ...{ ministry: 'JENV', holder: 'dir', functionTitle: 'directeur', acts: ['AWARD', 'SETTLE'], maxCents: 200_000_000 },
  ...{ validFrom: '2021-01-01', validUntil: '2022-12-31', mayDelegate: true },
};
const heads: MandateToGrant = {
  ...{ ...directors, holder: 'head', functionTitle: 'afdelingshoofd', acts: ['AWARD'], maxCents: 5_000_000 },
  ...{ validFrom: '2021-12-01', mayDelegate: false, under: 'm1' },
};

function after(...facts: readonly MandateFact[]): MandateRegister {
  return facts.reduce(
    (register, fact) => evolveMandateRegister(register, { fact, at, actorId: 'adm' }),
    NO_MANDATES as MandateRegister,
  );
}
const [granted] = grantMandate(NO_MANDATES, directors, { actor: administrator, at });
const one = after(granted!);
const two = after(granted!, ...grantMandate(one, heads, { actor: director, at }));

describe('a mandate given on', () => {
  it.each<[string, Partial<MandateToGrant>, Actor, string]>([
    ['reaches no higher', { maxCents: 200_000_001 }, director, 'BEYOND_MANDATE'],
    ['is not without limit under one that has a limit', { maxCents: null }, director, 'BEYOND_MANDATE'],
    ['has no other acts', { acts: ['AWARD', 'REJECT'] }, director, 'BEYOND_MANDATE'],
    ['does not begin earlier', { validFrom: '2020-12-31' }, director, 'BEYOND_MANDATE'],
    ['does not end later', { validUntil: '2023-01-01' }, director, 'BEYOND_MANDATE'],
    ['has an end where the one above has one', { validUntil: null }, director, 'BEYOND_MANDATE'],
    ['stays in its ministry', { ministry: 'SZW' }, director, 'BEYOND_MANDATE'],
    ['goes to somebody else', { holder: 'dir' }, director, 'BEYOND_MANDATE'],
    ['comes from who holds it', {}, { ...director, id: 'other' }, 'WRONG_ROLE'],
    ['comes from one that exists', { under: 'm9' }, director, 'UNKNOWN_MANDATE'],
  ])('%s', (_, changed, actor, code) => {
    expect(() => grantMandate(one, { ...heads, ...changed }, { actor, at })).toThrow(expect.objectContaining({ code }));
  });

  it('is not given on again unless it may be (Awb 10:9)', () => {
    const third = { ...heads, holder: 'third', under: 'm2' };
    const giving = () => grantMandate(two, third, { actor: { ...director, id: 'head' }, at });
    expect(giving).toThrow(expect.objectContaining({ code: 'NOT_DELEGABLE' }));
  });

  it('ends with the one above it', () => {
    const ended = after(
      granted!,
      ...grantMandate(one, heads, { actor: director, at }),
      ...revokeMandate(two, { mandateId: 'm1' }, { actor: administrator, at }),
    );
    expect(ended.mandates.map(({ mandateId, revokedAt }) => [mandateId, revokedAt])).toEqual([
      ['m1', at],
      ['m2', at],
    ]);
  });
});

describe('registering a mandate', () => {
  it.each<[string, Partial<MandateToGrant>, Actor, string]>([
    ['a period that ends before it begins', { validUntil: '2020-12-31' }, administrator, 'PERIOD_INVALID'],
    ['a date that does not exist', { validFrom: '2021-02-29' }, administrator, 'DATE_INVALID'],
    ['half a cent', { maxCents: 0.5 }, administrator, 'AMOUNT_INVALID'],
    ['nothing to decide', { acts: [] }, administrator, 'ACTS_MISSING'],
    ['by somebody who is no administrator', {}, director, 'WRONG_ROLE'],
  ])('refuses %s', (_, changed, actor, code) => {
    expect(() => grantMandate(NO_MANDATES, { ...directors, ...changed }, { actor, at })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('is not revoked twice', () => {
    const ended = after(granted!, ...revokeMandate(one, { mandateId: 'm1' }, { actor: administrator, at }));
    const again = () => revokeMandate(ended, { mandateId: 'm1' }, { actor: administrator, at });
    expect(again).toThrow(expect.objectContaining({ code: 'MANDATE_ENDED' }));
  });
});

describe('whether a mandate held at a moment', () => {
  const [mandate] = one.mandates;
  it.each<[string, string, string | undefined, boolean]>([
    ['a second before its first day, in Amsterdam', '2020-12-31T22:59:59.000Z', undefined, false],
    ['as its first day begins, in Amsterdam', '2020-12-31T23:00:00.000Z', undefined, true],
    ['in the last second of its last day', '2022-12-31T22:59:59.000Z', undefined, true],
    ['when its last day is over', '2022-12-31T23:00:00.000Z', undefined, false],
    ['earlier on the day it is revoked', '2021-12-01T08:59:59.999Z', at, true],
    ['from the moment it is revoked', at, at, false],
  ])('%s', (_, moment, revokedAt, held) => {
    expect(heldAt({ ...mandate!, ...(revokedAt ? { revokedAt } : {}) }, moment)).toBe(held);
  });

  it('of several, the one with the most room counts', () => {
    const more = after(granted!, { type: 'mandateGranted', data: { ...directors, mandateId: 'm2', maxCents: null } });
    expect(mandateFor(more.mandates, { holder: 'dir', act: 'AWARD', at })?.mandateId).toBe('m2');
    expect(mandateFor(more.mandates, { holder: 'dir', act: 'REJECT', at })).toBeUndefined();
  });
});

describe('deciding under mandate', () => {
  const context = (wanted: object): RuleContext =>
    ({ terms: { mandates: 'REQUIRED' }, at, actor: director, mandates: one.mandates, ...wanted }) as RuleContext;
  it.each<[string, object, number, string | undefined]>([
    ['up to the amount, to the cent', {}, 200_000_000, undefined],
    ['one cent above it', {}, 200_000_001, 'ABOVE_MANDATE'],
    ['without a mandate', { mandates: [] }, 1, 'NO_MANDATE'],
    ['with somebody else’s', { actor: { ...director, id: 'other' } }, 1, 'NO_MANDATE'],
    ['after its last day, in Amsterdam', { at: '2022-12-31T23:00:00.000Z' }, 1, 'NO_MANDATE'],
    ['in a round that asks for none', { terms: {}, mandates: [] }, 1, undefined],
    ['by the engine, which concludes what was decided', { actor: SYSTEM, mandates: [] }, 1, undefined],
  ])('%s', (_, wanted, totalCents, code) => {
    const deciding = () => underMandate([{ type: 'awardDecided', data: { totalCents } }], context(wanted));
    if (code === undefined) expect(deciding).not.toThrow();
    else expect(deciding).toThrow(expect.objectContaining({ code }));
  });

  it('keeps in the decision under which mandate it was taken', () => {
    const facts = [
      { type: 'awardDecided', data: { totalCents: 1 } },
      { type: 'phaseEntered', data: {} },
    ];
    const decided = underMandate(facts, context({}));
    expect(decided.map(({ data }) => data)).toEqual([{ totalCents: 1, mandateId: 'm1' }, {}]);
    expect(mandateIdOf(decided)).toBe('m1');
    expect(mandateIdOf(facts)).toBeUndefined();
  });
});
