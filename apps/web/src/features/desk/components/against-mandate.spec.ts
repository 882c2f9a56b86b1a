import { againstMandate, amountOf } from './against-mandate.js';

const award = (maxCents: number | null, held = true) => ({ acts: ['AWARD' as const], maxCents, held });

test.each([
  ['within the limit', 'AWARD_DECISION', 100, [award(100)], { kind: 'WITHIN', maxCents: 100 }],
  ['a cent above it', 'AWARD_DECISION', 101, [award(100)], { kind: 'ABOVE', maxCents: 100 }],
  ['the widest counts', 'AWARD_DECISION', 101, [award(100), award(200)], { kind: 'WITHIN', maxCents: 200 }],
  ['without a limit', 'AWARD_DECISION', 101, [award(100), award(null)], { kind: 'WITHOUT_LIMIT' }],
  ['one that does not hold', 'AWARD_DECISION', 1, [award(null, false)], { kind: 'NO_MANDATE' }],
  ['one for something else', 'SETTLEMENT_DECISION', 1, [award(null)], { kind: 'NO_MANDATE' }],
  ['what needs none', 'FRAMEWORK_APPROVAL', null, [], { kind: 'NOT_NEEDED' }],
] as const)('%s', (_, kind, cents, mandates, standing) => {
  expect(againstMandate(kind, cents, mandates)).toEqual(standing);
});

test.each([
  ['AWARD_DECISION', 20],
  ['SETTLEMENT_DECISION', 30],
  ['ALLOCATION_APPROVAL', null],
] as const)('%s comes to the amount proposed for it', (kind, cents) => {
  expect(amountOf(kind, { advisedCents: 10, allocatedCents: 20, awardedCents: 30 })).toBe(cents);
});

test('before an allocation an award comes to what is advised', () => {
  expect(amountOf('AWARD_DECISION', { advisedCents: 10, allocatedCents: null, awardedCents: null })).toBe(10);
});
