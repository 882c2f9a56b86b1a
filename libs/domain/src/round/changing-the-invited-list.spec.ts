import { RuleViolation } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import { approveListChange, changeInvitedList, returnListChange } from './change-invited-list.js';
import type { RoundFact } from './round-facts.js';
import { evolveRound, NO_ROUND, type RoundState } from './round-state.js';

const by = (role: 'ADMINISTRATOR' | 'APPROVER', id: string = role, organisation = 'JENV') =>
  ({ actor: { id, role, organisation }, at: '2021-09-01T08:00:00.000Z' }) as unknown as RuleContext;
const administrator = by('ADMINISTRATOR');
const approver = by('APPROVER');

const told = (...facts: readonly RoundFact[]): RoundState =>
  facts.reduce(
    (state, fact) => evolveRound(state, { fact, at: '2021-09-01T08:00:00.000Z', actorId: 'ADMINISTRATOR' }),
    NO_ROUND,
  );
const listed: readonly RoundFact[] = [
  { type: 'invitedListDrafted', data: { municipalities: ['GM0363', 'GM0518'] } },
  { type: 'invitedListApproved', data: { municipalities: ['GM0363', 'GM0518'] } },
  { type: 'phaseEntered', data: { phase: 'PUBLICATION' } },
];
const published: RoundFact = {
  type: 'callPublished',
  data: { opensAt: '2021-07-12T22:00:00.000Z', closesAt: '2021-10-01T22:00:00.000Z' },
};
const change = { changeId: 'c1', added: ['GM0014'], dropped: ['GM0363'] };
const proposed: RoundFact = { type: 'invitedListChangeProposed', data: change };
const called = told(...listed, published);
const waiting = told(...listed, published, proposed);
const closed: RoundFact = { type: 'callClosed', data: { applications: 1 } };
const wanted = { added: ['GM0014', 'GM0014'], dropped: ['GM0363'], reason: 'It takes the place of Amsterdam.' };

function outcome(rule: () => readonly RoundFact[]): unknown {
  try {
    return rule()[0]?.data;
  } catch (error) {
    if (error instanceof RuleViolation) return [error.code, error.field].filter(Boolean).join(' ');
    throw error;
  }
}

describe('the approved list of who is invited', () => {
  it.each<[string, () => readonly RoundFact[], unknown]>([
    ['is changed while the call runs', () => changeInvitedList(called, wanted, administrator), change],
    ['is changed before it is published', () => changeInvitedList(told(...listed), wanted, administrator), change],
    [
      'is not changed before it is approved',
      () => changeInvitedList(told(listed[0]!), wanted, administrator),
      'WRONG_STATE',
    ],
    [
      'is not changed once the call has closed',
      () => changeInvitedList(told(...listed, published, closed), wanted, administrator),
      'WRONG_STATE',
    ],
    ['is not changed by an approver', () => changeInvitedList(called, wanted, approver), 'WRONG_ROLE'],
    ['not by another ministry', () => changeInvitedList(called, wanted, by('ADMINISTRATOR', 'x', 'SZW')), 'WRONG_ROLE'],
    [
      'is not changed without a reason',
      () => changeInvitedList(called, { ...wanted, reason: ' ' }, administrator),
      'REASON_REQUIRED reason',
    ],
    [
      'is not changed into itself',
      () => changeInvitedList(called, { reason: 'So.' }, administrator),
      'LIST_UNCHANGED added',
    ],
    [
      'has nobody twice',
      () => changeInvitedList(called, { ...wanted, added: ['GM0518'] }, administrator),
      'ALREADY_INVITED added',
    ],
    [
      'loses nobody who is not on it',
      () => changeInvitedList(called, { ...wanted, dropped: ['GM0014'] }, administrator),
      'NOT_ON_INVITED_LIST dropped',
    ],
    [
      'is never empty',
      () => changeInvitedList(called, { dropped: ['GM0363', 'GM0518'], reason: 'So.' }, administrator),
      'NOBODY_INVITED dropped',
    ],
    [
      'a second proposal takes the place of one that waits',
      () => changeInvitedList(waiting, wanted, administrator),
      { ...change, changeId: 'c2' },
    ],
    [
      'is as the approved change says, and invites until the closing',
      () => approveListChange(waiting, { changeId: 'c1' }, approver),
      { ...change, municipalities: ['GM0014', 'GM0518'], closesAt: '2021-10-01T22:00:00.000Z' },
    ],
    [
      'changed before its publication it invites nobody yet',
      () => approveListChange(told(...listed, proposed), { changeId: 'c1' }, approver),
      { ...change, municipalities: ['GM0014', 'GM0518'] },
    ],
    [
      'is not decided on by who proposed the change',
      () => approveListChange(waiting, { changeId: 'c1' }, by('APPROVER', 'ADMINISTRATOR')),
      'OWN_WORK',
    ],
    [
      'is not decided on by an administrator',
      () => approveListChange(waiting, { changeId: 'c1' }, administrator),
      'WRONG_ROLE',
    ],
    [
      'a change that was replaced is not approved',
      () => approveListChange(waiting, { changeId: 'c2' }, approver),
      'WRONG_STATE changeId',
    ],
    [
      'nor one that waited when the call closed',
      () => approveListChange(told(...listed, published, proposed, closed), { changeId: 'c1' }, approver),
      'WRONG_STATE changeId',
    ],
    [
      'a change goes back with a reason',
      () => returnListChange(waiting, { changeId: 'c1', reason: 'Amsterdam stays.' }, approver),
      change,
    ],
    ['and not without one', () => returnListChange(waiting, { changeId: 'c1' }, approver), 'REASON_REQUIRED reason'],
  ])('%s', (_, rule, expected) => expect(outcome(rule)).toEqual(expected));

  it('stands as changed, and a change that went back leaves it', () => {
    const changed = approveListChange(waiting, { changeId: 'c1' }, approver);
    expect(told(...listed, published, proposed, ...changed)).toMatchObject({
      invited: ['GM0014', 'GM0518'],
      listChange: undefined,
    });
    const returned = returnListChange(waiting, { changeId: 'c1', reason: 'No.' }, approver);
    expect(told(...listed, published, proposed, ...returned)).toMatchObject({
      invited: ['GM0363', 'GM0518'],
      listChange: undefined,
    });
  });
});
