import { jest } from '@jest/globals';
import { people } from '@ronde/testing';
import { awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

describe('the account a municipality wants to be paid on', () => {
  it('is rejected when the municipality does not know it, and another one is confirmed', async () => {
    const file = await awardedFile(world());
    const give = (accountId: string, receivedAt: string) =>
      file.tell({ type: 'bankAccountGiven', data: { accountId, receivedAt } }, receivedAt);
    const judge = (
      accountId: string,
      confirmed: boolean,
      at: string,
      actor: (typeof people)[keyof typeof people] = people.administrator,
    ) => file.decide('judgeBankAccount', at, { accountId, confirmed, through: 'TELEPHONE' }, actor);
    await give('account-1', '2022-01-11T09:00:00.000Z');
    expect(await judge('account-1', true, '2022-01-11T10:00:00.000Z', people.approver)).toBe('WRONG_ROLE');
    expect(await judge('account-1', false, '2022-01-11T10:00:00.000Z')).toBe('bankAccountJudged');
    expect(await judge('account-1', true, '2022-01-11T11:00:00.000Z')).toBe('WRONG_STATE');
    await give('account-2', '2022-01-12T09:00:00.000Z');
    expect(await judge('account-2', true, '2022-01-12T10:00:00.000Z')).toBe('bankAccountJudged');
    expect(await file.latest('bankAccountJudged')).toMatchObject({ accountId: 'account-2', confirmed: true });
  });
});
