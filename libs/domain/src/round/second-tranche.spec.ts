import { isOverrun, EMPTY_LEDGER, type Ledger, post } from '../ledger/ledger.js';
import { ledgerLinesOf } from '../ledger/ledger-lines.js';
import { RuleViolation } from '../refusal.js';
import type { Actor, RoundPhase } from '../vocabulary.js';
import { lowerCeiling } from './lower-ceiling.js';
import type { RoundFact } from './round-facts.js';
import { evolveRound, NO_ROUND, type RoundState } from './round-state.js';
import type { RoundTerms } from './round-terms.js';
import { proposeTranche, releaseReserve, reserveOf } from './second-tranche.js';

const terms = { ceilingCents: 1_000, reserveCents: 100 } as unknown as RoundTerms;
const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'b1', role: 'APPROVER', organisation: 'JENV' };
const by = (actor: Actor) => ({ terms, actor, at: '2022-03-01T10:00:00.000Z' });
const told = (...facts: readonly RoundFact[]): RoundState =>
  facts.reduce((state, fact) => evolveRound(state, { fact, at: '2022-02-01T10:00:00.000Z', actorId: 'a1' }), NO_ROUND);
const entered = (phase: RoundPhase): RoundFact => ({ type: 'phaseEntered', data: { phase } });
const division = (totalCents: number, allocationId = 't1') => ({
  ...{ allocationId, strategy: 'PRO_RATA' as const, requestedCents: 900, advisedCents: 400 },
  ...{ totalCents, lineCount: 2, linesHash: 'h' },
});
const proposed = (totalCents: number, id?: string): RoundFact => ({
  type: 'trancheProposed',
  data: division(totalCents, id),
});
const released = (totalCents: number): RoundFact => ({
  type: 'reserveReleased',
  data: { allocationId: 't1', totalCents },
});
const awarding = entered('AWARD');

it.each<[name: string, act: () => readonly RoundFact[], outcome: string]>([
  [
    'an administrator proposes',
    () => proposeTranche(told(awarding), division(100), by(administrator)),
    'trancheProposed',
  ],
  ['an approver does not', () => proposeTranche(told(awarding), division(100), by(approver)), 'WRONG_ROLE'],
  [
    'not before the awards',
    () => proposeTranche(told(entered('ALLOCATION')), division(100), by(administrator)),
    'WRONG_STATE',
  ],
  [
    'not after the year',
    () => proposeTranche(told(entered('EVALUATION')), division(100), by(administrator)),
    'WRONG_STATE',
  ],
  [
    'not more than is held back',
    () => proposeTranche(told(awarding), division(101), by(administrator)),
    'RESERVE_TOO_SMALL',
  ],
  [
    'not when nobody came short',
    () => proposeTranche(told(awarding), division(0), by(administrator)),
    'NOTHING_TO_DIVIDE',
  ],
  [
    'not when all of it is gone',
    () => proposeTranche(told(awarding, proposed(100), released(100)), division(1, 't2'), by(administrator)),
    'RESERVE_EMPTY',
  ],
  [
    'what is left can be divided later',
    () => proposeTranche(told(awarding, proposed(60), released(60)), division(40, 't2'), by(administrator)),
    'trancheProposed',
  ],
  [
    'another officer releases it',
    () => releaseReserve(told(awarding, proposed(100)), { allocationId: 't1' }, by(approver)),
    'reserveReleased',
  ],
  [
    'not the one who proposed it',
    () => releaseReserve(told(awarding, proposed(100)), { allocationId: 't1' }, by({ ...approver, id: 'a1' })),
    'OWN_WORK',
  ],
  [
    'not one that was replaced',
    () => releaseReserve(told(awarding, proposed(100), proposed(90, 't2')), { allocationId: 't1' }, by(approver)),
    'WRONG_STATE',
  ],
  [
    'not twice',
    () => releaseReserve(told(awarding, proposed(50), released(50)), { allocationId: 't1' }, by(approver)),
    'WRONG_STATE',
  ],
  [
    'a ceiling may come down to what is still held back',
    () => lowerCeiling(told(awarding, proposed(60), released(60)), { ceilingCents: 40, reason: 'r' }, by(approver)),
    'ceilingLowered',
  ],
])('%s', (_, act, outcome) => {
  expect(outcomeOf(act)).toBe(outcome);
});

function outcomeOf(act: () => readonly RoundFact[]): string {
  try {
    return act()
      .map(({ type }) => type)
      .join(' ');
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}

it('a proposal that takes the place of another says which', () => {
  const [fact] = proposeTranche(told(awarding, proposed(100)), division(90, 't2'), by(administrator));
  expect(fact?.data).toMatchObject({ allocationId: 't2', replaces: 't1' });
});

it('what is released leaves the reserve and is reserved for the files; the room stays the same', () => {
  const ledger: Ledger = { ...EMPTY_LEDGER, CEILING: 1_000, RESERVE: 100, AWARDED: 900 };
  const after = post(ledger, ledgerLinesOf(released(60)));
  if (isOverrun(after)) throw new Error('it fits');
  expect(after).toMatchObject({ RESERVE: 40, RESERVED: 60, AWARDED: 900 });
  expect(reserveOf(told(awarding, proposed(60), released(60)), terms)).toBe(40);
});
