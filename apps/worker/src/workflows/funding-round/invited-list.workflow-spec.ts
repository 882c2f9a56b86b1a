import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { roundStream } from '@ronde/contracts';
import type { Actor, Instant } from '@ronde/domain';
import { JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(600_000);
const world = withWorkflows();
const { administrator, approver } = people;
const noon = (day: string): Instant => `${day}T10:00:00.000Z`;

/** A round on the engine whose list of two municipalities was approved. */
async function approvedList() {
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const stream = roundStream(roundId);
  const terms = roundTerms({ roundId });
  await new JournalWriter(world().database(), roundId).receive(stream, roundDrafted({ ...terms }), administrator);
  await world().start(stream, noon('2021-06-01'), { terms, draftedBy: administrator.id }, 'stands');
  const decide = (update: string, day: string, actor: Actor = administrator, command: object = {}) =>
    world().decide(stream, update, noon(day), command, actor);
  await decide('approveFramework', '2021-06-08', approver);
  await decide('draftInvitedList', '2021-06-15', administrator, { municipalities: ['GM0518', 'GM0363'] });
  await decide('approveInvitedList', '2021-06-22', approver);
  return { stream, decide };
}

it('a municipality is taken off the approved list by two people, for a reason, and nobody is left out by one alone', async () => {
  const { stream, decide } = await approvedList();
  const change = { dropped: ['GM0363'] };
  expect(await decide('changeInvitedList', '2021-06-28', administrator, change)).toBe('REASON_REQUIRED');
  const reason = 'It takes part through its region.';
  const nobody = { dropped: ['GM0363', 'GM0518'], reason };
  expect(await decide('changeInvitedList', '2021-06-28', administrator, nobody)).toBe('NOBODY_INVITED');
  expect(await decide('changeInvitedList', '2021-06-28', administrator, { ...change, reason })).toBe(
    'invitedListChangeProposed',
  );
  expect(await decide('approveListChange', '2021-06-29', administrator, { changeId: 'c1' })).toBe('WRONG_ROLE');
  expect(await decide('approveListChange', '2021-06-29', approver, { changeId: 'c1' })).toBe('invitedListChanged');
  expect((await world().journal(stream)).at(-1)?.fact).toMatchObject({
    type: 'invitedListChanged',
    data: { dropped: ['GM0363'], municipalities: ['GM0518'] },
  });
});
