import { jest } from '@jest/globals';
import { people } from '@ronde/testing';
import { type AwardedFile, awardedFile, endObligations } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const reason = 'Nothing came, however often it was asked for.';
const open = (file: AwardedFile, day: string): Promise<string> =>
  file.decide('openExOfficio', `${day}T09:00:00.000Z`, { reason }, people.administrator);

describe('a file without an application for settlement', () => {
  it('is settled ex officio when accountability never comes, and can be closed', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z', pace: 'jumps' });
    await world().untilFact(file.stream, 'accountabilityOverdue');
    await world().pace(file.stream, 'stands');
    expect(await open(file, '2023-08-01')).toBe('exOfficioOpened');
    await endObligations(world(), file, '2023-08-01T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    expect(await file.latest('settlementOpened')).toMatchObject({ dueOn: '2024-01-02' });
    const whole = { settledCents: 17_000_000, grounds: [] };
    expect(await file.decide('decideSettlement', '2023-09-01T09:00:00.000Z', whole)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
    expect(await file.latest('settlementDecided')).toMatchObject({ exOfficio: 'NO_INFORMATION', spentCents: 0 });
  });

  it('is not settled ex officio while accountability is awaited', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
    expect(await open(file, '2023-07-14')).toBe('ACCOUNTABILITY_AWAITED');
  });

  it('that says "not finished" is asked again a year later, and waits for it', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
    const tell = (on: string, activitiesFinished: boolean) => {
      const receivedAt = `${on}T09:00:00.000Z`;
      const information = { receivedFromBzkOn: on, activitiesFinished, spent: [], settlementDueOn: '2024-12-02' };
      return file.tell({ type: 'accountabilityReceived', data: { ...information, receivedAt } }, receivedAt);
    };
    await tell('2023-07-04', false);
    await world().untilFact(file.stream, 'accountabilityAskedAgain');
    expect(await file.latest('accountabilityAskedAgain')).toEqual({ previousDueOn: '2023-07-15', dueOn: '2024-07-15' });
    await world().pace(file.stream, 'jumps');
    await world().untilFact(file.stream, 'accountabilityReminded');
    expect(await file.latest('accountabilityReminded')).toMatchObject({ dueOn: '2024-07-15' });
    await world().pace(file.stream, 'stands');
    await tell('2024-07-09', true);
    await endObligations(world(), file, '2024-07-09T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
  });
});
