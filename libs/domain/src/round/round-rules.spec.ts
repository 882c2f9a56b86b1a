import { RuleViolation } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import type { Actor } from '../vocabulary.js';
import { announceDecisions } from './announce-decisions.js';
import { cancelRound, moveCallClosing } from './call.js';
import { approveAllocation, proposeAllocation, returnAllocation } from './decide-allocation.js';
import { approveFramework, approveInvitedList, draftInvitedList } from './framework.js';
import type { AllocationProposal, RoundFact } from './round-facts.js';
import { evolveRound, NO_ROUND, type RoundState } from './round-state.js';
import type { RoundTerms } from './round-terms.js';

const terms = {
  ...{ ceilingCents: 700_000_000, reserveCents: 0 },
  regulation: { code: 'R22', citation: 'Regeling of a test', known: true },
  dates: { callClosesOn: '2021-10-01' },
} as unknown as RoundTerms;
const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'b1', role: 'APPROVER', organisation: 'JENV' };
const alsoApprover: Actor = { ...approver, id: 'a1' };
const szwApprover: Actor = { ...approver, organisation: 'SZW' };
const by = (actor: Actor, at = '2021-09-01T10:00:00.000Z'): RuleContext => ({ terms, actor, at });
const lastMoment = '2021-10-01T21:59:59.000Z';
const tooLate = '2021-10-01T22:00:00.000Z';

const told = (...facts: readonly RoundFact[]): RoundState =>
  facts.reduce((state, fact) => evolveRound(state, { fact, at: '2021-08-01T10:00:00.000Z', actorId: 'a1' }), NO_ROUND);
const proposal = (totalCents: number): AllocationProposal => ({
  allocationId: 'l1',
  strategy: 'AS_ADVISED',
  requestedCents: totalCents,
  advisedCents: totalCents,
  totalCents,
  lineCount: 1,
  linesHash: 'h',
});
const drafted: RoundFact = { type: 'roundDrafted', data: { terms } };
const listed: RoundFact = { type: 'invitedListDrafted', data: { municipalities: ['GM0518'] } };
const published: RoundFact = {
  type: 'callPublished',
  data: { opensAt: '2021-07-09T22:00:00.000Z', closesAt: '2021-10-01T22:00:00.000Z' },
};
const allocating: RoundFact = { type: 'phaseEntered', data: { phase: 'ALLOCATION' } };
const awarding: RoundFact = { type: 'phaseEntered', data: { phase: 'AWARD' } };
const proposed = (totalCents: number): RoundFact => ({ type: 'allocationProposed', data: proposal(totalCents) });
const choice = { allocationId: 'l1' };

const keeping: RuleContext = {
  ...by(administrator),
  terms: { ...terms, notification: 'AFTER_ANNOUNCEMENT' },
  at: '2021-12-17T10:00:00.000Z',
};
const told17: RoundFact = { type: 'decisionsAnnounced', data: { parliamentToldOn: '2021-12-17' } };

const ROWS: readonly (readonly [string, () => readonly RoundFact[], string])[] = [
  ['an approver approves the framework', () => approveFramework(told(drafted), by(approver)), 'frameworkApproved'],
  ['not the one who drafted it', () => approveFramework(told(drafted), by(alsoApprover)), 'OWN_WORK'],
  ['not an approver of SZW', () => approveFramework(told(drafted), by(szwApprover)), 'WRONG_ROLE'],
  [
    'on the last day of the call too',
    () => approveFramework(told(drafted), by(approver, lastMoment)),
    'frameworkApproved',
  ],
  ['not when its call is over', () => approveFramework(told(drafted), by(approver, tooLate)), 'CALL_OVER'],
  ['nor the list then', () => approveInvitedList(told(drafted, listed), by(approver, tooLate)), 'CALL_OVER'],
  [
    'a list names at least one municipality',
    () => draftInvitedList(told(drafted), { municipalities: [] }, by(administrator)),
    'NOBODY_INVITED',
  ],
  [
    'an approver approves the list',
    () => approveInvitedList(told(drafted, listed), by(approver)),
    'invitedListApproved',
  ],
  ['not the one who drafted the list', () => approveInvitedList(told(drafted, listed), by(alsoApprover)), 'OWN_WORK'],
  ['a list that was not drafted is not approved', () => approveInvitedList(told(drafted), by(approver)), 'WRONG_STATE'],
  [
    'decisions are announced once Parliament has been told',
    () => announceDecisions(told(awarding), { parliamentToldOn: '2021-12-17' }, keeping),
    'decisionsAnnounced',
  ],
  [
    'not before',
    () => announceDecisions(told(awarding), { parliamentToldOn: '2021-12-18' }, keeping),
    'DATE_IN_FUTURE',
  ],
  [
    'not before the money is divided',
    () => announceDecisions(told(allocating), { parliamentToldOn: '2021-12-17' }, keeping),
    'WRONG_STATE',
  ],
  [
    'not twice',
    () => announceDecisions(told(awarding, told17), { parliamentToldOn: '2021-12-17' }, keeping),
    'ALREADY_ANNOUNCED',
  ],
  [
    'not by an approver',
    () => announceDecisions(told(awarding), { parliamentToldOn: '2021-12-17' }, { ...keeping, actor: approver }),
    'WRONG_ROLE',
  ],
  [
    'not in a round that keeps nothing',
    () => announceDecisions(told(awarding), { parliamentToldOn: '2021-09-01' }, by(administrator)),
    'NO_EMBARGO',
  ],
  [
    'the closing date moves while the call is open',
    () => moveCallClosing(told(published), { closesOn: '2021-10-08' }, by(administrator)),
    'callClosingMoved',
  ],
  [
    'not beyond what can be reckoned',
    () => moveCallClosing(told(published), { closesOn: '2101-01-01' }, by(administrator)),
    'DATE_INVALID',
  ],
  [
    'not into the past',
    () => moveCallClosing(told(published), { closesOn: '2021-08-31' }, by(administrator)),
    'DATE_IN_PAST',
  ],
  [
    'not before the call',
    () => moveCallClosing(told(drafted), { closesOn: '2021-10-08' }, by(administrator)),
    'WRONG_STATE',
  ],
  [
    'a round is cancelled with a reason',
    () => cancelRound(told(published), { reason: 'no budget' }, by(administrator)),
    'roundCancelled',
  ],
  ['not without one', () => cancelRound(told(published), { reason: ' ' }, by(administrator)), 'REASON_REQUIRED'],
  [
    'not once awards are made',
    () => cancelRound(told(awarding), { reason: 'no budget' }, by(administrator)),
    'WRONG_STATE',
  ],
  [
    'exactly the ceiling is proposed',
    () => proposeAllocation(told(allocating), proposal(700_000_000), by(administrator)),
    'allocationProposed',
  ],
  [
    'one cent above it is not',
    () => proposeAllocation(told(allocating), proposal(700_000_001), by(administrator)),
    'CEILING_EXCEEDED',
  ],
  [
    'nothing is proposed before all files are assessed',
    () => proposeAllocation(told(published), proposal(1), by(administrator)),
    'WRONG_STATE',
  ],
  [
    'no second proposal while one waits',
    () => proposeAllocation(told(allocating, proposed(1)), proposal(1), by(administrator)),
    'ALLOCATION_WAITS',
  ],
  [
    'an approver approves the allocation',
    () => approveAllocation(told(allocating, proposed(1)), choice, by(approver)),
    'allocationApproved',
  ],
  [
    'not the one who proposed it',
    () => approveAllocation(told(allocating, proposed(1)), choice, by(alsoApprover)),
    'OWN_WORK',
  ],
  [
    'another allocation than the one that waits',
    () => approveAllocation(told(allocating, proposed(1)), { allocationId: 'l2' }, by(approver)),
    'WRONG_STATE',
  ],
  [
    'an allocation is returned with a reason',
    () => returnAllocation(told(allocating, proposed(1)), { ...choice, reason: 'again' }, by(approver)),
    'allocationReturned',
  ],
];

describe('the rules of a round', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('refuses an allocation that one budget year has no room for, also where the round has, and names the year', () => {
    const budgetYears = [
      { year: 2023, ceilingCents: 400_000_000, reserveCents: 100 },
      { year: 2024, ceilingCents: 300_000_000, reserveCents: 0 },
    ];
    const years = { ...by(administrator), terms: { ...terms, reserveCents: 100, budgetYears } };
    const of = (first: number, second: number) => ({
      ...proposal(first + second),
      byYear: [
        { year: 2023, cents: first },
        { year: 2024, cents: second },
      ],
    });
    expect(outcomeOf(() => proposeAllocation(told(allocating), of(399_999_900, 300_000_000), years))).toBe(
      'allocationProposed',
    );
    const beyond = () => proposeAllocation(told(allocating), of(399_999_950, 1), years);
    expect(beyond).toThrow('In budget year 2023 this allocation exceeds what is available by € 0,50');
    const lowered: RoundFact = {
      type: 'ceilingLowered',
      data: { previousCents: 700_000_000, ceilingCents: 600_000_000, year: 2024 },
    };
    const waits: RoundFact = { type: 'allocationProposed', data: of(0, 200_000_001) };
    const approve = () => approveAllocation(told(allocating, waits, lowered), choice, { ...years, actor: approver });
    expect(approve).toThrow('budget year 2024');
    const reserved = approveAllocation(told(allocating, waits), choice, { ...years, actor: approver });
    expect(reserved).toMatchObject([{ data: { reservedByYear: of(0, 200_000_001).byYear } }]);
  });

  it('says by how much the published awards exceed seven million', () => {
    expect(() => proposeAllocation(told(allocating), proposal(737_359_526), by(administrator))).toThrow('€ 373.595,26');
  });
});

function outcomeOf(act: () => readonly RoundFact[]): string {
  try {
    return act()[0]?.type ?? 'nothing';
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}
