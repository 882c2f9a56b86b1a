import { RuleViolation } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import { approveAllocation } from './decide-allocation.js';
import { registerBudget, registerRegulation, regulationOf } from './legal-base.js';
import type { RoundFact } from './round-facts.js';
import { evolveRound, NO_ROUND, type RoundState } from './round-state.js';

const unknown = { code: 'R22', citation: 'Regeling 2022, still to be published', known: false };
const by = (role: 'ADMINISTRATOR' | 'APPROVER', terms: object = {}): RuleContext =>
  ({
    actor: { id: role, role, organisation: 'JENV' },
    at: '2021-11-05T09:00:00.000Z',
    terms: { regulation: unknown, budget: 'TO_BE_ADOPTED', ceilingCents: 100, reserveCents: 0, ...terms },
  }) as RuleContext;
const outcome = (act: () => RoundFact[]): string => {
  try {
    return act()
      .map(({ type }) => type)
      .join(' ');
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
};
const after = (state: RoundState, facts: RoundFact[]): RoundState =>
  facts.reduce((known, fact) => evolveRound(known, { fact, at: '2021-11-05T09:00:00.000Z', actorId: 'a' }), state);

const published = { code: 'R22', citation: 'Regeling 2022 (Stcrt. 2021, 34710)', publishedOn: '2021-11-05' };
const register = (more: object = {}, state: RoundState = NO_ROUND, context = by('ADMINISTRATOR')) =>
  registerRegulation(state, { ...published, ...more }, context);
const known = after(NO_ROUND, register());
const closed: RoundState = { ...NO_ROUND, phase: 'CLOSED' };
const cancelled: RoundState = { ...NO_ROUND, cancelled: true };

const adopted = { adoptedOn: '2021-11-05', sufficient: true };
const budget = (more: object = {}, state: RoundState = NO_ROUND, context = by('ADMINISTRATOR')) =>
  registerBudget(state, { ...adopted, ...more }, context);
const settled = after(NO_ROUND, budget());

const proposal = { allocationId: 'a1', totalCents: 100, proposedBy: 'x', status: 'PROPOSED' };
const waiting = { ...NO_ROUND, allocation: proposal } as unknown as RoundState;
const approve = (state: RoundState, terms: object = {}) =>
  approveAllocation(state, { allocationId: 'a1' }, by('APPROVER', terms));

describe('a regulation that comes late', () => {
  it.each<[string, () => RoundFact[], string]>([
    ['is registered when it is published', () => register(), 'regulationPublished'],
    ['and may work back', () => register({ worksBackTo: '2021-07-01' }), 'regulationPublished'],
    ['not to its own day', () => register({ worksBackTo: '2021-11-05' }), 'PERIOD_INVALID'],
    ['not before it is published', () => register({ publishedOn: '2021-11-06' }), 'DATE_IN_FUTURE'],
    ['not twice', () => register({}, known), 'REGULATION_KNOWN'],
    [
      'not where it was known from the start',
      () => register({}, NO_ROUND, by('ADMINISTRATOR', { regulation: { ...unknown, known: true } })),
      'REGULATION_KNOWN',
    ],
    ['not by an approver', () => register({}, NO_ROUND, by('APPROVER')), 'WRONG_ROLE'],
    ['not in a round that has closed', () => register({}, closed), 'WRONG_STATE'],
    ['nor in one that was cancelled', () => register({}, cancelled), 'WRONG_STATE'],
    ['no money is divided before it', () => approve(waiting), 'REGULATION_UNKNOWN'],
    ['and then it is', () => approve(after(waiting, register())), 'allocationApproved'],
  ])('%s', (_, act, expected) => {
    expect(outcome(act)).toBe(expected);
  });

  it('is what the round rests on from then on', () => {
    const round = after(NO_ROUND, register({ worksBackTo: '2021-07-01' }));
    expect(regulationOf(NO_ROUND, { regulation: unknown })).toEqual(unknown);
    expect(regulationOf(round, { regulation: unknown })).toEqual({
      ...published,
      worksBackTo: '2021-07-01',
      known: true,
    });
  });
});

describe('a budget that is still to be adopted', () => {
  it.each<[string, () => RoundFact[], string]>([
    ['is registered when it is', () => budget(), 'budgetAdopted'],
    ['not before', () => budget({ adoptedOn: '2021-11-06' }), 'DATE_IN_FUTURE'],
    ['not twice', () => budget({}, settled), 'BUDGET_KNOWN'],
    [
      'not where nothing waits for it',
      () => budget({}, NO_ROUND, by('ADMINISTRATOR', { budget: undefined })),
      'NO_BUDGET_CONDITION',
    ],
    ['not by an approver', () => budget({}, NO_ROUND, by('APPROVER')), 'WRONG_ROLE'],
    ['not in a round that has closed', () => budget({}, closed), 'WRONG_STATE'],
    [
      'with too little money, saying what it lacks',
      () => budget({ sufficient: false, reason: 'Half.' }),
      'budgetAdopted',
    ],
    ['and not without', () => budget({ sufficient: false }), 'REASON_REQUIRED'],
  ])('%s', (_, act, expected) => {
    expect(outcome(act)).toBe(expected);
  });

  it('leaves four weeks to take awards back', () => {
    // Friday 5 November 2021 + 28 = Friday 3 December.
    expect(budget()[0]).toMatchObject({ data: { sufficient: true, invokableUntil: '2021-12-03' } });
  });
});
