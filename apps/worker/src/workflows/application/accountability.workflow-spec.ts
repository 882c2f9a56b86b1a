import { jest } from '@jest/globals';
import { deadlinesOf } from '@ronde/persistence';
import { type AwardedFile, awardedFile, endObligations } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

function passOn(file: AwardedFile, on: string, spentCents: number, settlementDueOn: string): Promise<void> {
  const receivedAt = `${on}T09:00:00.000Z`;
  const spent = [{ projectId: 'p1', spentCents }];
  const information = { receivedFromBzkOn: on, activitiesFinished: true, spent, settlementDueOn, receivedAt };
  return file.tell({ type: 'accountabilityReceived', data: information }, receivedAt);
}

describe('accountability information', () => {
  it('that comes late was asked for before, is marked overdue, and is settled on all the same', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z', pace: 'jumps' });
    await world().untilFact(file.stream, 'accountabilityOverdue');
    await world().pace(file.stream, 'stands');
    expect(await file.types()).toContain('accountabilityReminded');
    await passOn(file, '2023-08-21', 8_000_000, '2024-01-22');
    await endObligations(world(), file, '2023-08-21T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    expect(await file.latest('settlementOpened')).toMatchObject({ dueOn: '2024-01-22' });
  });

  it('that corrects what came before is what is settled on', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
    await passOn(file, '2023-07-04', 8_000_000, '2023-12-05');
    await endObligations(world(), file, '2023-07-04T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    await passOn(file, '2023-07-20', 7_500_000, '2023-12-05');
    const whole = { settledCents: 17_000_000, grounds: [] };
    expect(await file.decide('decideSettlement', '2023-09-01T09:00:00.000Z', whole)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
    expect(await file.latest('settlementDecided')).toMatchObject({ spentCents: 7_500_000 });
  });

  it('whose day was mistyped moves the term of the settlement', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
    await passOn(file, '2023-07-04', 8_000_000, '2023-12-05');
    await endObligations(world(), file, '2023-07-04T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    // Monday 10 July 2023 + 154 days = Monday 11 December 2023
    await passOn(file, '2023-07-10', 8_000_000, '2023-12-11');
    const due = await deadlinesOf(world().database(), file.stream);
    expect(due).toContainEqual(expect.objectContaining({ code: 'SETTLEMENT', dueOn: '2023-12-11' }));
    const whole = { settledCents: 17_000_000, grounds: [] };
    expect(await file.decide('decideSettlement', '2023-12-11T09:00:00.000Z', whole)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
  });
});
