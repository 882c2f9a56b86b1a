import { describe, expect, it } from '@jest/globals';
import type { RuleViolation } from '../refusal.js';
import type { AdviceFact } from './advice-facts.js';
import { type AdviceRegister, type AdviceToRegister, evolveAdvice, NO_ADVICE } from './advice.js';
import { registerAdvice, strikeAdvice } from './keep-advice-register.js';

const at = '2021-09-20T08:00:00.000Z';
const wanted: AdviceToRegister = {
  ...{ municipality: 'GM0518', givenOn: '2021-09-20', channel: 'ADVICE_LINE', topic: 'EVALUATION' },
  ...{ organisation: 'ESS', adviserId: 'ess-1' },
};
const after = (...facts: readonly AdviceFact[]): AdviceRegister =>
  facts.reduce((register, fact) => evolveAdvice(register, { fact, at, actorId: 'adm' }), NO_ADVICE);
const outcomeOf = (act: () => readonly AdviceFact[]): string => {
  try {
    return act()[0]!.type;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};
const one = after(...registerAdvice(NO_ADVICE, wanted, { at }));
const struck = after(...registerAdvice(NO_ADVICE, wanted, { at }), ...strikeAdvice(one, { adviceId: 'c1' }));

describe('advice to a municipality', () => {
  it.each<[string, () => readonly AdviceFact[], string]>([
    ['is registered on the day it was given', () => registerAdvice(NO_ADVICE, wanted, { at }), 'adviceGiven'],
    ['not before', () => registerAdvice(NO_ADVICE, { ...wanted, givenOn: '2021-09-21' }, { at }), 'DATE_IN_FUTURE'],
    [
      'on a day that exists',
      () => registerAdvice(NO_ADVICE, { ...wanted, givenOn: '2021-02-29' }, { at }),
      'DATE_INVALID',
    ],
    ['is struck out', () => strikeAdvice(one, { adviceId: 'c1' }), 'adviceStruck'],
    ['once', () => strikeAdvice(struck, { adviceId: 'c1' }), 'WRONG_STATE'],
    ['where it stands', () => strikeAdvice(one, { adviceId: 'c2' }), 'UNKNOWN_ADVICE'],
  ])('%s', (_, act, outcome) => expect(outcomeOf(act)).toBe(outcome));

  it('keeps its number when another is struck out', () => {
    const [next] = registerAdvice(struck, wanted, { at });
    expect(next).toMatchObject({ data: { adviceId: 'c2' } });
    expect(struck.advice).toMatchObject([{ adviceId: 'c1', struck: true }]);
  });
});
