import { jest } from '@jest/globals';
import { deadlinesOf } from '@ronde/persistence';
import { people } from '@ronde/testing';
import { type AwardedFile, awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const NOTHING = ['p1', 'p2'].map((projectId) => ({ projectId, awardedCents: 0, ground: 'NOT_NECESSARY' }));
const noon = (day: string): string => `${day}T11:00:00.000Z`;
const reason = 'The activities are not carried out.';
const intend = (file: AwardedFile): Promise<string> =>
  file.decide('intendRevocation', noon('2022-03-01'), { lines: NOTHING, reason }, people.administrator);
const revoke = (file: AwardedFile, day: string): Promise<string> =>
  file.decide('amendAward', noon(day), { cause: 'REVOCATION', lines: NOTHING, reason });

describe('an award', () => {
  it('is revoked only after its municipality was heard, and then settled ex officio at once', async () => {
    const file = await awardedFile(world());
    expect(await revoke(file, '2022-02-28')).toBe('HEARING_REQUIRED');
    expect(await intend(file)).toBe('revocationIntended');
    const due = await deadlinesOf(world().database(), file.stream);
    expect(due.find(({ code }) => code === 'VIEWS')).toMatchObject({ dueOn: '2022-03-15' });
    const receivedAt = noon('2022-03-07');
    await file.tell({ type: 'viewsReceived', data: { contentHash: 'h', receivedAt } }, receivedAt);
    expect(await revoke(file, '2022-03-08')).toBe('awardAmended decisionNotified');
    const open = { reason };
    expect(await file.decide('openExOfficio', noon('2022-03-09'), open, people.administrator)).toBe('exOfficioOpened');
    await world().untilFact(file.stream, 'settlementOpened');
    const nothing = { settledCents: 0, grounds: [] };
    expect(await file.decide('decideSettlement', noon('2022-03-14'), nothing)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
    // What was paid in advance comes back whole.
    expect(await file.latest('settlementDecided')).toMatchObject({ exOfficio: 'REVOKED', toRepayCents: 17_000_000 });
  });

  it('is revoked without views once the term for them has passed', async () => {
    const file = await awardedFile(world());
    await intend(file);
    expect(await revoke(file, '2022-03-15')).toBe('HEARING_REQUIRED');
    expect(await revoke(file, '2022-03-16')).toBe('awardAmended decisionNotified');
  });
});
