import { consequencesOfCeiling } from '../ledger/ceiling-consequences.js';
import { EMPTY_LEDGER } from '../ledger/ledger.js';
import { RuleViolation } from '../refusal.js';
import type { Actor } from '../vocabulary.js';
import { approveAllocation, proposeAllocation } from './decide-allocation.js';
import { lowerCeiling } from './lower-ceiling.js';
import type { RoundFact } from './round-facts.js';
import { evolveRound, NO_ROUND, type RoundState } from './round-state.js';
import type { RoundTerms } from './round-terms.js';

const terms = { regulation: { known: true }, ceilingCents: 1_000, reserveCents: 100 } as unknown as RoundTerms;
const approver: Actor = { id: 'b1', role: 'APPROVER', organisation: 'JENV' };
const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
const by = (actor: Actor) => ({ terms, actor, at: '2021-11-01T10:00:00.000Z' });
const told = (...facts: readonly RoundFact[]): RoundState =>
  facts.reduce((state, fact) => evolveRound(state, { fact, at: '2021-08-01T10:00:00.000Z', actorId: 'a1' }), NO_ROUND);
const phase = (name: 'ALLOCATION' | 'CLOSED'): RoundFact => ({ type: 'phaseEntered', data: { phase: name } });
const lowered: RoundFact = { type: 'ceilingLowered', data: { previousCents: 1_000, ceilingCents: 700 } };
const proposal = (totalCents: number) => ({
  ...{ allocationId: 'l1', strategy: 'AS_ADVISED' as const, requestedCents: totalCents, advisedCents: totalCents },
  ...{ totalCents, lineCount: 1, linesHash: 'h' },
});
const proposed = (totalCents: number): RoundFact => ({ type: 'allocationProposed', data: proposal(totalCents) });
const lower = (state: RoundState, ceilingCents: number, actor = approver, reason = 'A cut.') =>
  lowerCeiling(state, { ceilingCents, reason }, by(actor));

it.each<[name: string, act: () => readonly RoundFact[], outcome: string]>([
  ['an approver lowers the ceiling', () => lower(told(), 700), 'ceilingLowered'],
  ['and lowers it again', () => lower(told(lowered), 600), 'ceilingLowered'],
  ['down to the reserve', () => lower(told(), 100), 'ceilingLowered'],
  ['not below the reserve', () => lower(told(), 99), 'RESERVE_ABOVE_CEILING'],
  ['not to what it is', () => lower(told(), 1_000), 'CEILING_NOT_LOWER'],
  ['not to what it was before it was lowered', () => lower(told(lowered), 800), 'CEILING_NOT_LOWER'],
  ['not to less than nothing', () => lower(told(), -1), 'AMOUNT_INVALID'],
  ['not to half a cent', () => lower(told(), 100.5), 'AMOUNT_INVALID'],
  ['not without a reason', () => lower(told(), 700, approver, ' '), 'REASON_REQUIRED'],
  ['an administrator does not', () => lower(told(), 700, administrator), 'WRONG_ROLE'],
  ['nobody after the books are closed', () => lower(told(phase('CLOSED')), 700), 'WRONG_STATE'],
  [
    'before the allocation: what is proposed must fit under the lower one',
    () => proposeAllocation(told(phase('ALLOCATION'), lowered), proposal(601), by(administrator)),
    'CEILING_EXCEEDED',
  ],
  [
    'what just fits is proposed',
    () => proposeAllocation(told(phase('ALLOCATION'), lowered), proposal(600), by(administrator)),
    'allocationProposed',
  ],
  [
    'a proposal made before it was lowered is not approved any more',
    () => approveAllocation(told(phase('ALLOCATION'), proposed(900), lowered), { allocationId: 'l1' }, by(approver)),
    'CEILING_EXCEEDED',
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

it.each<[name: string, ceilingCents: number, waitingCents: number, expected: object]>([
  ['room is left', 900, 0, { possible: true, roomCents: 200, freeCents: 100, shortCents: 0 }],
  ['as low as can be', 700, 0, { possible: true, lowestCents: 700, roomCents: 0, freeCents: 0 }],
  ['a cent too low', 699, 0, { possible: false, roomCents: 0 }],
  ['who waits to be awarded from the room comes short', 900, 250, { waitingCents: 250, shortCents: 150 }],
])('shows what would follow: %s', (_, ceilingCents, waitingCents, expected) => {
  // 1,000 of which 100 are held back; 300 reserved and 400 awarded.
  const ledger = { ...EMPTY_LEDGER, CEILING: 1_000, RESERVE: 100, RESERVED: 300, AWARDED: 400 };
  expect(consequencesOfCeiling(ledger, ceilingCents, waitingCents)).toMatchObject(expected);
});
