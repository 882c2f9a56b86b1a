import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { applicationStream, AWARD_AMENDMENT_DECIDED, roundStream } from '@ronde/contracts';
import { evolveApplication, NO_APPLICATION, NO_ROUND, type Fact } from '@ronde/domain';
import { readLedger, readOutbox, reconcileLedger } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms, stateFromFacts } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(600_000);
const withWorld = withWorkflows();
const AT = '2021-12-06T08:00:00.000Z';
const RESERVE = 1_000_000;

const awarded = (applicationId: string, awardedCents: number): readonly Fact[] => [
  {
    type: 'assessmentConcluded',
    data: { advised: [{ projectId: 'p1', advisedCents: 8_000_000 }], advisedCents: 8_000_000 },
  },
  {
    type: 'awardDecided',
    data: {
      ...{ caseReference: applicationId, allocationId: 'a1', totalCents: awardedCents },
      ...{ objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' },
      lines: [
        {
          ...{ projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents },
          ...{ evaluationDuty: false, rorDuty: false },
        },
      ],
    },
  },
];

it('the reserve is divided over files that got less than advised, released by another, and amends their awards', async () => {
  const world = withWorld();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const stream = roundStream(roundId);
  const [applicationId, other] = [`${roundId}/gm0518-1`, `${roundId}/gm0363-1`];
  const file = applicationStream(applicationId);
  const terms = roundTerms({ roundId, ceilingCents: 20_000_000, reserveCents: RESERVE });
  const writer = new JournalWriter(world.database(), roundId);
  await writer.receive(stream, roundDrafted({ ...terms }), people.administrator);
  for (const [id, cents] of [
    [applicationId, 7_000_000],
    [other, 8_000_000],
  ] as const) {
    await writer.receive(applicationStream(id), applicationReceived({ roundId, applicationId: id }));
    await writer.decide(applicationStream(id), awarded(id, cents), people.approver);
  }
  const carried = { knownReceiptPosition: 1, automaticCommands: 9, latestAt: AT, remindersSent: [] };
  const state = { ...NO_ROUND, phase: 'AWARD', draftedBy: people.administrator.id };
  const input = { terms, draftedBy: people.administrator.id, progress: { [applicationId]: 3 } };
  await world.start(stream, AT, { ...input, carried: { ...carried, state, position: 1 } }, 'stands');

  expect(await world.decide(stream, 'proposeTranche', AT, { cents: 600_000 })).toBe('trancheProposed');
  const { allocationId } = (await world.journal(stream)).at(-1)!.fact.data as { allocationId: string };
  const release = (actor: (typeof people)[keyof typeof people]) =>
    world.decide(stream, 'releaseReserve', AT, { allocationId }, actor);
  expect(await release(people.administrator)).toBe('WRONG_ROLE');
  expect(await release(people.approver)).toBe('reserveReleased');
  expect(await readLedger(world.database(), roundId)).toMatchObject({ RESERVE: 400_000, RESERVED: 600_000 });

  // Only the file that came short is told, with its lines as they become.
  const told = (await readOutbox(world.database(), { stream, kind: 'engine', limit: 100 })).filter(
    ({ payload }) => (payload as { signal?: string }).signal === AWARD_AMENDMENT_DECIDED,
  );
  expect(told).toHaveLength(1);
  const { payload } = told[0]!.payload as { payload: object };
  expect(payload).toMatchObject({ lines: [{ projectId: 'p1', awardedCents: 7_600_000 }], reservedCents: 600_000 });

  const carriedFile = await stateFromFacts(world.database(), file, NO_APPLICATION, evolveApplication);
  await world.start(
    file,
    AT,
    { applicationId, terms, carried: { ...carried, state: carriedFile, position: 3 } },
    'stands',
  );
  await world.signal(file, AWARD_AMENDMENT_DECIDED, payload);
  await world.untilFact(file, 'awardAmended');
  const { kept, differing } = await reconcileLedger(world.database(), roundId);
  expect([kept.RESERVED, kept.AWARDED, differing]).toEqual([0, 15_600_000, []]);
});
