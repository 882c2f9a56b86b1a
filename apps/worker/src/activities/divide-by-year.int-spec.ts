import { AWARD_AMENDMENT_DECIDED } from '@ronde/contracts';
import type { ApplicationFact, AwardLine, RoundFact, YearAmount } from '@ronde/domain';
import { allocatedAmounts, readOutbox } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, projectRequest, roundDrafted, withDatabase } from '@ronde/testing';
import { createRoundActivities } from './create-round-activities.js';

const suite = withDatabase();
const roundId = '2023-t1';
const budgetYears = [
  { year: 2023, ceilingCents: 9_000, reserveCents: 0 },
  { year: 2024, ceilingCents: 5_000, reserveCents: 1_000 },
];
const years = (first: number, second: number): readonly YearAmount[] => [
  { year: 2023, cents: first },
  { year: 2024, cents: second },
];
const codes = ['gm0363', 'gm0518'];
const idOf = (code: string): string => `${roundId}/${code}-1`;
let writer: JournalWriter;

/** Two files that each ask 6,000 for 2023 and 4,000 for 2024, of which all is advised. */
beforeAll(async () => {
  writer = new JournalWriter(suite().database, roundId);
  const terms = { roundId, ceilingCents: 14_000, reserveCents: 1_000, budgetYears };
  await writer.receive(`funding-round/${roundId}`, roundDrafted(terms), people.administrator);
  for (const code of codes) {
    const byYear = years(6_000, 4_000).map(({ year, cents }) => ({ year, requestedCents: cents }));
    const projects = [projectRequest({ requestedCents: 10_000, byYear })];
    const leadMunicipality = code.toUpperCase();
    const received = applicationReceived({ roundId, applicationId: idOf(code), leadMunicipality, projects });
    await writer.receive(`application/${idOf(code)}`, received);
    const advised = [{ projectId: 'p1', advisedCents: 10_000 }];
    await writer.decide(`application/${idOf(code)}`, [
      { type: 'assessmentConcluded', data: { advised, advisedCents: 10_000 } },
    ]);
  }
});

it('divides each budget year on its own, and tells every file its years', async () => {
  const activities = createRoundActivities(suite().database);
  const request = { roundId, allocationId: `${roundId}/a1`, strategy: 'PRO_RATA', weights: {} } as const;
  const division = await activities.divideMoney({ ...request, ceilingCents: 14_000, reserveCents: 1_000, budgetYears });
  // 9,000 of the 12,000 asked in 2023, 4,000 of the 8,000 asked in 2024
  expect(division).toMatchObject({ totalCents: 13_000, advisedCents: 20_000 });
  expect(await allocatedAmounts(suite().database, `${roundId}/a1`)).toEqual(
    codes.map((code) => ({
      applicationId: idOf(code),
      lines: [{ projectId: 'p1', allocatedCents: 6_500, byYear: years(4_500, 2_000) }],
    })),
  );
});

it('divides what was held back in the year it was held back in', async () => {
  for (const code of codes) {
    const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 10_000, awardedCents: 6_500 } as const;
    const lines: readonly AwardLine[] = [
      { ...line, byYear: years(4_500, 2_000), evaluationDuty: false, rorDuty: false },
    ];
    const award = { caseReference: `VG-${code}`, allocationId: 'a1', lines, totalCents: 6_500 };
    const decided: ApplicationFact = { type: 'awardDecided', data: award };
    await writer.decide(`application/${idOf(code)}`, [decided]);
  }
  const activities = createRoundActivities(suite().database);
  const tranche = { roundId, allocationId: `${roundId}/t1` };
  const proposal = await activities.divideTranche({ ...tranche, availableCents: 1_000 });
  const byYear = [{ year: 2024, cents: 1_000 }];
  expect(proposal).toMatchObject({ totalCents: 1_000 });
  expect(proposal.byYear?.filter(({ cents }) => cents > 0)).toEqual(byYear);
  await activities.tellTranche({ ...tranche, at: '2023-06-01T10:00:00.000Z' });
  const told = await readOutbox(suite().database, { stream: `funding-round/${roundId}`, kind: 'engine', limit: 10 });
  const amendments = told
    .map(({ payload }) => payload as { readonly signal?: string; readonly payload: { readonly lines: unknown } })
    .filter(({ signal }) => signal === AWARD_AMENDMENT_DECIDED);
  expect(amendments.map(({ payload }) => payload.lines)).toEqual(
    codes.map(() => [{ projectId: 'p1', awardedCents: 7_000, byYear: years(4_500, 2_500) }]),
  );
});

it('does not divide once more what of a year was released before', async () => {
  const byYear = [{ year: 2024, cents: 400 }];
  const released: RoundFact = { type: 'reserveReleased', data: { allocationId: 't1', totalCents: 400, byYear } };
  await writer.decide(`funding-round/${roundId}`, [released]);
  const again = { roundId, allocationId: `${roundId}/t2`, availableCents: 1_000 };
  expect(await createRoundActivities(suite().database).divideTranche(again)).toMatchObject({ totalCents: 600 });
});
