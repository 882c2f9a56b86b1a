import path from 'node:path';
import { allocate, sumCents } from '@ronde/domain';
import { readSample } from './sample-file.ts';
import { leadOf } from './script-calendar.ts';

const sample = readSample(path.resolve(import.meta.dirname, '../../samples/three-years.json'));
const { expected, round } = sample;
const CEILING_AFTER_IT_WAS_LOWERED = 381_450_000;
const SECOND_TRANCHE = 10_000_000;

type Divided = Readonly<Record<string, number>>;

/** What the strategy of the round gives each project of what is advised, under this ceiling. */
function divide(advised: Divided, ceilingCents: number, reserveCents: number): Divided {
  const lines = Object.entries(advised).map(([projectId, cents]) => ({
    projectId,
    municipalityCode: projectId.slice(0, 6).toUpperCase(),
    requestedCents: cents,
    advisedCents: cents,
  }));
  const { lines: divided } = allocate({ ceilingCents, reserveCents, strategy: round.allocationStrategy, lines });
  return Object.fromEntries(divided.map(({ projectId, allocatedCents }) => [projectId, allocatedCents]));
}

const advised: Divided = Object.fromEntries(
  sample.applications.flatMap(({ code, projects }) =>
    projects.flatMap(({ advisedCents }, index) => (advisedCents > 0 ? [[`${code}/p${index + 1}`, advisedCents]] : [])),
  ),
);
const first = divide(advised, CEILING_AFTER_IT_WAS_LOWERED, round.reserveCents);
const missing = Object.fromEntries(Object.entries(advised).map(([id, cents]) => [id, cents - (first[id] ?? 0)]));
const second = divide(missing, SECOND_TRANCHE, 0);
/** What was decided afterwards: on an objection, a cancelled activity, a revocation. */
const decided: Divided = { 'gm0518-1/p1': 76_000_000, 'gm0307-1/p2': 0, 'gm0772-1/p1': 0 };
const amountOf = (id: string): number => decided[id] ?? (first[id] ?? 0) + (second[id] ?? 0);

it('gives everybody nine tenths of what was advised', () => {
  expect(sumCents(Object.values(first)) * 10).toBe(sumCents(Object.values(advised)) * 9);
});

it('expects by hand what the rules divide, twice, and what was decided afterwards', () => {
  const codes = [...new Set(Object.keys(advised).map((id) => id.split('/')[0] ?? ''))];
  const byApplication = codes.map((code) => [
    code,
    sumCents(
      Object.keys(advised)
        .filter((id) => id.startsWith(`${code}/`))
        .map(amountOf),
    ),
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
