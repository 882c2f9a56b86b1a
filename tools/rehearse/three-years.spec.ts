import path from 'node:path';
import { allocate, sumCents } from '@ronde/domain';
import { readSample } from './sample-file.ts';
import { leadOf } from './script-calendar.ts';

const sample = readSample(path.resolve(import.meta.dirname, '../../samples/three-years.json'));
const { expected, round } = sample;
const LOWERED_BY = 2_550_000;
const SECOND_TRANCHE = 10_000_000;
/** Withdrawn before its award was announced. */
const WITHDRAWN = 'gm0200-1/p1';
/** Assessed after the division: awarded what was advised. */
const OUTSIDE_DIVISION = 'gm0957-1/p1';
/** Awarded after the second tranche, for Social Affairs kept silent on its initial. */
const AWARDED_LATER = 'gm0758-1/p1';

type Divided = Readonly<Record<string, number>>;
interface Claim {
  readonly projectId: string;
  readonly year: number;
  readonly advisedCents: number;
}

/** What is advised of each project in each budget year when the money is divided, in proportion to what it asks there. */
const claims: readonly Claim[] = sample.applications
  .flatMap(({ code, projects }) =>
    projects.flatMap(({ advisedCents, requestedCents, byYear = [] }, index) =>
      byYear.map((asked) => ({
        projectId: `${code}/p${index + 1}`,
        year: asked.year,
        advisedCents: Math.round((advisedCents * asked.requestedCents) / requestedCents),
      })),
    ),
  )
  .filter(({ projectId }) => projectId !== OUTSIDE_DIVISION);

/** What the strategy of the round gives each project of these claims under this ceiling. */
function divide(claimed: readonly Claim[], ceilingCents: number): Divided {
  const lines = claimed.map(({ projectId, advisedCents }) => ({
    projectId,
    municipalityCode: projectId.slice(0, 6).toUpperCase(),
    ...{ requestedCents: advisedCents, advisedCents },
  }));
  const { lines: divided } = allocate({ ceilingCents, reserveCents: 0, strategy: round.allocationStrategy, lines });
  return Object.fromEntries(divided.map(({ projectId, allocatedCents }) => [projectId, allocatedCents]));
}

const years = (round.budgetYears ?? []).map(({ year, ceilingCents, reserveCents }) => {
  const available = ceilingCents - reserveCents - (year === 2023 ? LOWERED_BY : 0);
  return divide(
    claims.filter((claim) => claim.year === year),
    available,
  );
});
const first = (id: string): number => sumCents(years.map((year) => year[id] ?? 0));
const missing = claims
  .filter(({ year, projectId }) => year === 2023 && projectId !== WITHDRAWN && projectId !== AWARDED_LATER)
  .map((claim) => ({ ...claim, advisedCents: claim.advisedCents - (years[0]?.[claim.projectId] ?? 0) }));
const second = divide(missing, SECOND_TRANCHE);
/** What was decided afterwards: on an objection, a cancelled activity, two revocations, an award given back, a correction. */
const decided: Divided = {
  'gm0518-1/p1': 76_000_000,
  'gm0307-1/p2': 0,
  'gm0772-1/p1': 0,
  'gm0268-1/p1': 0,
  'gm0394-1/p2': 1_400_000,
  [AWARDED_LATER]: 0,
  [OUTSIDE_DIVISION]: 800_000,
};
const amountOf = (id: string): number => decided[id] ?? first(id) + (second[id] ?? 0);
const awarded = claims
  .filter(({ advisedCents, projectId }) => advisedCents > 0 && projectId !== WITHDRAWN)
  .map(({ projectId }) => projectId);

it('gives everybody nine tenths of what was advised', () => {
  const advised = sumCents(claims.map(({ advisedCents }) => advisedCents));
  expect(sumCents([...new Set([...awarded, WITHDRAWN])].map(first)) * 10).toBe(advised * 9);
});

it('expects by hand what the rules divide, twice, and what was decided afterwards', () => {
  const ids = [...new Set([...awarded, OUTSIDE_DIVISION])];
  const codes = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
  const byApplication = codes.map((code) => [
    code,
    sumCents(ids.filter((id) => id.startsWith(`${code}/`)).map(amountOf)),
  ]);
  expect(expected.awardedCents).toEqual(Object.fromEntries(byApplication));
  expect(expected.figures['awardedCents']).toBe(sumCents(Object.values(expected.awardedCents)));
});

it('expects of each settlement what was awarded, where it was not settled lower', () => {
  const settled = Object.entries(expected.awardedCents).map(([code, cents]) => expected.settledCents[code] ?? cents);
  expect(expected.figures['settledCents']).toBe(sumCents(settled));
});

it('invites everybody who applies but one', () => {
  const uninvited = sample.applications.map(leadOf).filter((code) => !sample.invited.includes(code));
  expect(uninvited).toEqual(['GM0150']);
});

it('names each exception once', () => {
  const names = sample.exceptions.map(({ exception }) => exception);
  expect(new Set(names).size).toBe(names.length);
});
