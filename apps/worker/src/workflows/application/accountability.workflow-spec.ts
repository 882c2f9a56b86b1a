import { jest } from '@jest/globals';
import { OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { type AwardedFile, awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

function passOn(file: AwardedFile, on: string, spentCents: number, settlementDueOn: string): Promise<void> {
  const receivedAt = `${on}T09:00:00.000Z`;
  const spent = [{ projectId: 'p1', spentCents }];
  const information = { receivedFromBzkOn: on, activitiesFinished: true, spent, settlementDueOn, receivedAt };
  return file.tell({ type: 'accountabilityReceived', data: information }, receivedAt);
}

async function endObligations({ stream, applicationId }: AwardedFile, at: string): Promise<void> {
  for (const id of [applicationId, `${applicationId}/p2`])
    await world().signal(stream, OBLIGATION_ENDED, { id, met: true, at });
}

describe('accountability information', () => {
  it('that comes late was asked for before, is marked overdue, and is settled on all the same', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z', pace: 'jumps' });
    await world().untilFact(file.stream, 'accountabilityOverdue');
    await world().pace(file.stream, 'stands');
    expect(await file.types()).toContain('accountabilityReminded');
    await passOn(file, '2023-08-21', 8_000_000, '2024-01-22');
    await endObligations(file, '2023-08-21T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    expect(await file.latest('settlementOpened')).toMatchObject({ dueOn: '2024-01-22' });
  });

  it('that corrects what came before is what is settled on', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
    await passOn(file, '2023-07-04', 8_000_000, '2023-12-05');
    await endObligations(file, '2023-07-04T10:00:00.000Z');
    await world().untilFact(file.stream, 'settlementOpened');
    await passOn(file, '2023-07-20', 7_500_000, '2023-12-05');
    const whole = { settledCents: 17_000_000, grounds: [] };
    expect(await file.decide('decideSettlement', '2023-09-01T09:00:00.000Z', whole)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
    expect(await file.latest('settlementDecided')).toMatchObject({ spentCents: 7_500_000 });
  });
});

describe('a change of partners', () => {
  it('is asked for by the lead and granted by an approver, who leaves the amounts as they are', async () => {
    const file = await awardedFile(world());
    const askedAt = '2022-05-03T09:00:00.000Z';
    const wanted = { kind: 'PARTNERS', addedPartners: ['GM0603'] };
    const stamp = { requestId: 'c1', receivedAt: askedAt, contentHash: 'h', decisionDueOn: '2022-06-28' };
    await file.tell({ type: 'changeRequestReceived', data: { ...stamp, ...wanted } }, askedAt);
    await world().untilFact(file.stream, 'changeRequestOpened');
    const granted = { requestId: 'c1', outcome: 'GRANTED' };
    const decidedAt = '2022-06-01T09:00:00.000Z';
    expect(await file.decide('decideChangeRequest', decidedAt, granted, people.administrator)).toBe('WRONG_ROLE');
    expect(await file.decide('decideChangeRequest', decidedAt, granted)).toBe('changeRequestDecided');
    expect(await file.latest('changeRequestDecided')).toMatchObject({
      partnerMunicipalities: ['GM1916', 'GM0629', 'GM0603'],
      amends: false,
    });
  });
});
