import {
  type EvaluationRule,
  LETTER_2021_RULE,
  meetsKind,
  mustBeEvaluated,
  REGULATION_2022_RULE,
} from './evaluation-duty.js';

const onAward: EvaluationRule = { ...LETTER_2021_RULE, basis: 'AWARDED' };
const perApplication: EvaluationRule = { ...LETTER_2021_RULE, unit: 'APPLICATION' };

const ROWS: readonly (readonly [string, EvaluationRule, number, number | undefined, number, boolean])[] = [
  ['letter 2021: exactly € 100,000.00 is not above', LETTER_2021_RULE, 10_000_000, undefined, 10_000_000, false],
  ['letter 2021: one cent more is', LETTER_2021_RULE, 10_000_001, undefined, 10_000_001, true],
  ['Regeling 2022: exactly € 100,000.00 counts', REGULATION_2022_RULE, 10_000_000, undefined, 10_000_000, true],
  ['Regeling 2022: one cent less does not', REGULATION_2022_RULE, 9_999_999, undefined, 9_999_999, false],
  ['requested counts, also when less was awarded', LETTER_2021_RULE, 12_000_000, 9_000_000, 12_000_000, true],
  ['awarded counts when the round says so', onAward, 12_000_000, 9_000_000, 12_000_000, false],
  ['before the award the requested amount stands in', onAward, 12_000_000, undefined, 12_000_000, true],
  ['per application all its projects count together', perApplication, 4_000_000, undefined, 12_000_000, true],
];

describe('the duty to evaluate', () => {
  it.each(ROWS)('%s', (_, rule, requestedCents, awardedCents, applicationRequestedCents, duty) => {
    const amounts = {
      requestedCents,
      applicationRequestedCents,
      ...(awardedCents === undefined ? {} : { awardedCents }),
    };
    expect(mustBeEvaluated(rule, amounts)).toBe(duty);
  });
});

const KINDS: readonly (readonly [string, EvaluationRule, Parameters<typeof meetsKind>[1], boolean])[] = [
  ['letter 2021: any evaluation will do', LETTER_2021_RULE, { kind: 'PLAN', independent: false }, true],
  ['Regeling 2022: one of the effect, from outside', REGULATION_2022_RULE, { kind: 'EFFECT', independent: true }, true],
  ['Regeling 2022: not one of its own', REGULATION_2022_RULE, { kind: 'EFFECT', independent: false }, false],
  ['Regeling 2022: not one of the process', REGULATION_2022_RULE, { kind: 'PROCESS', independent: true }, false],
];

describe('the kind of evaluation', () => {
  it.each(KINDS)('%s', (_, rule, report, meets) => expect(meetsKind(rule, report)).toBe(meets));
});
