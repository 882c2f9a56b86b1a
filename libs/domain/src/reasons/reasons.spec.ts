import { describe, expect, it } from '@jest/globals';
import type { ApplicationFact } from '../application/application-facts.js';
import { decideAward, rejectApplication } from '../application/decide-award.js';
import { outcomeOf, type Row } from '../application/stories/outcome.js';
import {
  administrator,
  allocated,
  alsoApprover,
  approver,
  assessed,
  at,
  awarded,
  concluded,
  given,
  lapsed,
  settling,
  type Told,
} from '../application/stories/told-applications.js';
import { withReasons } from './decide-with-reasons.js';
import { editReasons } from './edit-reasons.js';
import type { ReasonedDecision } from './reasons-facts.js';

const written = { composed: 'It was judged.', composedHash: 'c', text: 'It was judged well.', hash: 't' };
const edit = (told: Told, decision: ReasonedDecision = 'AWARD', who = administrator, text = written.text) =>
  editReasons(given(...told), { ...written, text, decision }, at('2021-11-29', who));
const then = (told: Told, facts: readonly ApplicationFact[], day = '2021-11-29', who = administrator): Told => [
  ...told,
  ...facts.map((fact) => [fact, day, who] as const),
];
const allocatedAgain: ApplicationFact = {
  type: 'allocated',
  data: {
    allocationId: 'l2',
    taskId: 't',
    dueOn: '2021-12-17',
    lines: [{ projectId: 'p1', allocatedCents: 3_000_000 }],
  },
};
const drafted = then(allocated(4_000_000), edit(allocated(4_000_000)));
const outdated = then(drafted, [allocatedAgain], '2021-11-30');
const award = (told: Told, outdatedReasonsConfirmed?: boolean, who = approver) => {
  const state = given(...told);
  const confirmed = outdatedReasonsConfirmed === undefined ? {} : { outdatedReasonsConfirmed };
  return withReasons(state, decideAward(state, at('2021-12-02', who)), confirmed) as readonly ApplicationFact[];
};

const ROWS: readonly Row[] = [
  ['an administrator writes them once it is assessed', () => edit(concluded), 'reasonsEdited'],
  ['not while it is being assessed', () => edit(assessed), 'WRONG_STATE'],
  ['an approver does not', () => edit(concluded, 'AWARD', approver), 'WRONG_ROLE'],
  ['not without a word (Awb 3:46)', () => edit(concluded, 'AWARD', administrator, ' \n '), 'REASON_REQUIRED'],
  ['not those of an award that was decided', () => edit(awarded), 'WRONG_STATE'],
  ['those of a settlement while it is settled', () => edit(settling, 'SETTLEMENT'), 'reasonsEdited'],
  ['not those of a revocation nobody intends', () => edit(awarded, 'REVOCATION'), 'WRONG_STATE'],
  ['not that it is incomplete, where it is not', () => edit(allocated(0), 'NOT_TAKEN'), 'WRONG_STATE'],
  ['that it is incomplete, where it is', () => edit(lapsed, 'NOT_TAKEN'), 'reasonsEdited'],
  ['not those of an objection', () => edit(concluded, 'OBJECTION'), 'WRONG_STATE'],
  ['an award takes them over', () => award(drafted), 'reasonsAdopted'],
  ['an award without any adds nothing', () => award(allocated(4_000_000)), 'awardDecided'],
  ['who wrote them does not decide (four eyes)', () => award(drafted, undefined, alsoApprover), 'OWN_WORK'],
  ['not when something changed since', () => award(outdated), 'REASONS_OUTDATED'],
  ['nor when that is denied', () => award(outdated, false), 'REASONS_OUTDATED'],
  ['but when the decider confirms that they hold', () => award(outdated, true), 'reasonsAdopted'],
  ['nor without confirming when they were written anew', () => award(then(outdated, edit(outdated))), 'reasonsAdopted'],
];

describe('the reasons of a decision', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('have a version for each edit, and the decision names the one it was taken with', () => {
    const twice = then(drafted, edit(drafted));
    expect(given(...twice).reasons).toEqual({ AWARD: { version: 2, hash: 't' } });
    const facts = award(twice);
    expect(facts[0]?.data).toEqual({ decision: 'AWARD', version: 2, hash: 't', outdated: false });
    expect(given(...then(twice, facts, '2021-12-02', approver)).reasons).toEqual({
      AWARD: { version: 2, hash: 't', adopted: true },
    });
  });

  it('say what changed since, and that it was confirmed', () => {
    expect(given(...outdated).reasons?.AWARD?.outdatedBy).toEqual({
      type: 'allocated',
      at: '2021-11-30T09:00:00.000Z',
    });
    expect(award(outdated, true)[0]?.data).toMatchObject({ outdated: true });
  });

  it('of one decision are not those of another', () => {
    const nothing = then(allocated(0), edit(allocated(0)));
    const state = given(...nothing);
    const facts = rejectApplication(state, { ground: 'NOT_NECESSARY' }, at('2021-12-02', approver));
    expect(withReasons(state, facts, {})[0]?.type).toBe('applicationRejected');
  });

  it('that were taken over stay what they were, whatever happens after', () => {
    const decided = then(drafted, award(drafted), '2021-12-02', approver);
    const later = then(decided, [allocatedAgain], '2021-12-03');
    expect(given(...later).reasons?.AWARD).toEqual({ version: 1, hash: 't', adopted: true });
  });
});
