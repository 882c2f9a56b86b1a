import { jest } from '@jest/globals';
import { OBLIGATION_ENDED } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { type AwardedFile, awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const LOWER = { settledCents: 15_000_000, grounds: ['NOT_FULLY_EXECUTED'] };

/** A file whose information says that € 20,000.00 was not spent, ready to be settled. */
async function accountedFor(): Promise<AwardedFile> {
  const file = await awardedFile(world(), { startedAt: '2023-07-03T08:00:00.000Z' });
  const spent = [
    { projectId: 'p1', spentCents: 6_000_000 },
    { projectId: 'p2', spentCents: 9_000_000 },
  ];
  const receivedAt = '2023-07-04T09:00:00.000Z';
  const information = {
    receivedFromBzkOn: '2023-07-03',
    activitiesFinished: true,
    spent,
    settlementDueOn: '2023-12-04',
  };
  await file.tell({ type: 'accountabilityReceived', data: { ...information, receivedAt } }, receivedAt);
  for (const id of [file.applicationId, `${file.applicationId}/p2`])
    await world().signal(file.stream, OBLIGATION_ENDED, { id, met: true, at: receivedAt });
  await world().untilFact(file.stream, 'settlementOpened');
  return file;
}

const intend = (file: AwardedFile): Promise<string> =>
  file.decide(
    'intendSettlement',
    '2023-09-01T09:00:00.000Z',
    { ...LOWER, reason: 'Not all was done.' },
    people.administrator,
  );

describe('a lower settlement', () => {
  it('waits until the municipality has given its views', async () => {
    const file = await accountedFor();
    expect(await file.decide('decideSettlement', '2023-09-01T08:00:00.000Z', LOWER)).toBe('HEARING_REQUIRED');
    expect(await intend(file)).toBe('settlementIntended');
    expect(await file.decide('decideSettlement', '2023-09-04T09:00:00.000Z', LOWER)).toBe('HEARING_REQUIRED');
    const receivedAt = '2023-09-08T09:00:00.000Z';
    await file.tell({ type: 'viewsReceived', data: { contentHash: 'h', receivedAt } }, receivedAt);
    expect(await file.decide('decideSettlement', '2023-09-11T09:00:00.000Z', LOWER)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
  });

  it('is decided without views when the term for them has ended', async () => {
    const file = await accountedFor();
    await intend(file);
    await world().pace(file.stream, 'jumps');
    await world().untilFact(file.stream, 'viewsLapsed');
    expect(await file.latest('viewsLapsed')).toEqual({ viewsDueOn: '2023-09-15' });
    expect(await file.decide('decideSettlement', '2023-09-18T09:00:00.000Z', LOWER)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
    expect(await file.latest('settlementDecided')).toMatchObject({ toRepayCents: 2_000_000 });
  });
});
