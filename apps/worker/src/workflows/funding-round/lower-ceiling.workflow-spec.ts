import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { applicationStream, roundStream } from '@ronde/contracts';
import { readLedger } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(600_000);
const withWorld = withWorkflows();
const STARTED_AT = '2021-06-01T08:00:00.000Z';

it('a ceiling is lowered to what is promised and awarded, and not a cent below it', async () => {
  const world = withWorld();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const stream = roundStream(roundId);
  const terms = roundTerms({ roundId, ceilingCents: 10_000_000 });
  const writer = new JournalWriter(world.database(), roundId);
  await writer.receive(stream, roundDrafted({ ...terms }), people.administrator);
  await world.start(stream, STARTED_AT, { terms, draftedBy: people.administrator.id }, 'stands');
  const applicationId = `${roundId}/gm0518-1`;
  const file = applicationStream(applicationId);
  await writer.receive(file, applicationReceived({ roundId, applicationId }));
  const dates = { objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' };
  const award = { caseReference: roundId, allocationId: 'a1', lines: [], totalCents: 8_000_000, ...dates };
  await writer.decide(file, [{ type: 'awardDecided', data: award }], people.approver);

  const lower = (ceilingCents: number) =>
    world.decide(stream, 'lowerCeiling', STARTED_AT, { ceilingCents, reason: 'A cut.' }, people.approver);
  expect(await lower(7_999_999)).toBe('LEDGER_OVERRUN');
  expect(await lower(9_000_000)).toBe('ceilingLowered');
  expect(await lower(8_000_000)).toBe('ceilingLowered');
  expect(await readLedger(world.database(), roundId)).toMatchObject({ CEILING: 8_000_000, AWARDED: 8_000_000 });
});
