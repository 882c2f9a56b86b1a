import fc from 'fast-check';
import { isOverrun, EMPTY_LEDGER, type Ledger, post } from '../ledger/ledger.js';
import { ledgerLinesOf } from '../ledger/ledger-lines.js';
import { RuleViolation } from '../refusal.js';
import { approveAllocation, proposeAllocation } from '../round/decide-allocation.js';
import { lowerCeiling } from '../round/lower-ceiling.js';
import type { RoundFact } from '../round/round-facts.js';
import { evolveRound, NO_ROUND, type RoundState } from '../round/round-state.js';
import type { RoundTerms } from '../round/round-terms.js';
import { proposeTranche, releaseReserve, reserveOf } from '../round/second-tranche.js';
import type { Actor, Fact } from '../vocabulary.js';
import { allocateByYear } from './allocate-by-year.js';
import { allYears, centsIn, lessByYear, sumByYear, type YearAmount } from './budget-year.js';
import { amendedYears, divideOverYears } from './divide-over-years.js';
import { heldBackByYear, isYearOverrun, postYears, type YearLedgers, yearLinesOf } from './year-ledger.js';

const YEARS = [2023, 2024, 2025];
const AT = '2023-03-01T10:00:00.000Z';
const administrator: Actor = { id: 'a', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'b', role: 'APPROVER', organisation: 'JENV' };

/** One file with one project: what it asked, what it was allocated, and what it was awarded since. */
interface File {
  readonly asked: readonly YearAmount[];
  readonly allocated: readonly YearAmount[];
  readonly awarded?: readonly YearAmount[] | undefined;
  readonly ended?: true;
}

interface World {
  readonly terms: RoundTerms;
  readonly round: RoundState;
  readonly ledger: Ledger;
  readonly years: YearLedgers;
  readonly files: readonly File[];
}

interface Act {
  readonly what: 'AWARD' | 'WITHDRAW' | 'CORRECT' | 'TRANCHE' | 'LOWER';
  readonly file: number;
  readonly share: number;
}

const amounts = fc.integer({ min: 0, max: 60 });
const stories = fc.record({
  asked: fc.array(fc.array(amounts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  permille: fc.array(fc.integer({ min: 100, max: 1_100 }), { minLength: 3, maxLength: 3 }),
  reserve: fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }),
  acts: fc.array(
    fc.record<Act>({
      what: fc.constantFrom('AWARD', 'AWARD', 'WITHDRAW', 'CORRECT', 'TRANCHE', 'LOWER'),
      file: fc.nat(2),
      share: fc.nat(1_000),
    }),
    { maxLength: 10 },
  ),
});

const OF_THE_ROUND: readonly string[] = [
  'allocationProposed',
  'allocationApproved',
  'ceilingLowered',
  'trancheProposed',
  'reserveReleased',
];

/** What a fact does to the ledger and its years; undefined when there is no room, and then nothing of it. */
function written(world: World, facts: readonly Fact[]): World | undefined {
  const ledger = post(world.ledger, facts.flatMap(ledgerLinesOf));
  const years = postYears(world.years, facts.flatMap(yearLinesOf));
  if (isOverrun(ledger) || isYearOverrun(years)) return undefined;
  const told = facts.filter(({ type }) => OF_THE_ROUND.includes(type)) as readonly RoundFact[];
  const round = told.reduce((state, fact) => evolveRound(state, { fact, at: AT, actorId: 'a' }), world.round);
  return { ...world, ledger, years, round };
}

function begun({ asked, permille, reserve }: { asked: number[][]; permille: number[]; reserve: number[] }): World {
  const files = asked.map((cents) => cents.map((one, nth) => ({ year: YEARS[nth]!, cents: one })));
  const budgetYears = YEARS.map((year, nth) => {
    const wanted = files.reduce((sum, byYear) => sum + centsIn(byYear, year), 0);
    return {
      year,
      reserveCents: reserve[nth]!,
      ceilingCents: Math.floor((wanted * permille[nth]!) / 1_000) + reserve[nth]!,
    };
  });
  const sum = (of: 'ceilingCents' | 'reserveCents') => budgetYears.reduce((total, year) => total + year[of], 0);
  const whole = {
    regulation: { known: true },
    budgetYears,
    ceilingCents: sum('ceilingCents'),
    reserveCents: sum('reserveCents'),
  };
  const terms = whole as unknown as RoundTerms;
  const lines = files.map((byYear, nth) => claim(nth, byYear));
  const given = allocateByYear({ years: budgetYears, strategy: 'PRO_RATA', lines });
  const empty: World = { terms, round: NO_ROUND, ledger: EMPTY_LEDGER, years: {}, files: [] };
  const drafted = written(empty, [{ type: 'roundDrafted', data: { terms } }])!;
  const dividing = { ...drafted, round: { ...drafted.round, phase: 'ALLOCATION' as const } };
  const proposed = written(dividing, proposeAllocation(dividing.round, division(given), as(dividing, administrator)))!;
  const approved = written(proposed, approveAllocation(proposed.round, { allocationId: 'd' }, as(proposed, approver)))!;
  return {
    ...approved,
    round: { ...approved.round, phase: 'AWARD' },
    files: files.map((byYear, nth) => ({ asked: byYear, allocated: given[nth]!.byYear })),
  };
}

const as = ({ terms }: World, actor: Actor) => ({ terms, actor, at: AT });
const claim = (nth: number, asked: readonly YearAmount[]) => ({
  ...{ projectId: `p${nth}`, municipalityCode: `GM000${nth}`, asked },
  ...{ requestedCents: allYears(asked), advisedCents: allYears(asked) },
});
const division = (given: readonly { readonly byYear: readonly YearAmount[] }[]) => {
  const byYear = sumByYear(given.map((line) => line.byYear));
  const figures = { requestedCents: 0, advisedCents: 0, totalCents: allYears(byYear) };
  return {
    allocationId: 'd',
    strategy: 'PRO_RATA' as const,
    ...figures,
    byYear,
    lineCount: given.length,
    linesHash: 'h',
  };
};

/** The award of an allocated file, which must always find its room. */
function award({ allocated }: File): Fact {
  const totalCents = allYears(allocated);
  const reserved = { reservedCents: totalCents, reservedByYear: allocated };
  return { type: 'awardDecided', data: { lines: [{ byYear: allocated }], totalCents, ...reserved } };
}

function amended(file: File, becomes: readonly YearAmount[], reservedByYear: readonly YearAmount[] = []): Fact {
  const totals = { previousTotalCents: allYears(file.awarded!), totalCents: allYears(becomes) };
  const reserved = { reservedCents: allYears(reservedByYear), reservedByYear };
  return { type: 'awardAmended', data: { ...totals, addedByYear: lessByYear(becomes, file.awarded!), ...reserved } };
}

const replaced = (world: World, nth: number, file: Partial<File>): World => ({
  ...world,
  files: world.files.map((one, at) => (at === nth ? { ...one, ...file } : one)),
});

const ACTS: Readonly<Record<Act['what'], (world: World, act: Act) => World>> = {
  AWARD: (world, { file: nth }) => {
    const file = world.files[nth];
    if (!file || file.awarded || file.ended) return world;
    return replaced(written(world, [award(file)])!, nth, { awarded: file.allocated });
  },
  WITHDRAW: (world, { file: nth }) => {
    const file = world.files[nth];
    if (!file || file.awarded || file.ended) return world;
    const released = { releasedCents: allYears(file.allocated), releasedByYear: file.allocated };
    return replaced(written(world, [{ type: 'fileClosed', data: released }])!, nth, { ended: true });
  },
  CORRECT: (world, { file: nth, share }) => {
    const file = world.files[nth];
    if (!file?.awarded) return world;
    const becomes = amendedYears(file.asked, file.awarded, Math.floor((allYears(file.asked) * share) / 1_000));
    const after = written(world, [amended(file, becomes)]);
    return after ? replaced(after, nth, { awarded: becomes }) : world;
  },
  TRANCHE: (world, { share }) => {
    const short = world.files.map(({ asked, awarded }, nth) => claim(nth, awarded ? lessByYear(asked, awarded) : []));
    const available = Math.min(
      Math.ceil((world.terms.reserveCents * share) / 1_000),
      reserveOf(world.round, world.terms),
    );
    const held = divideOverYears(heldBackByYear(world.years), available);
    const years = held.map(({ year, cents }) => ({ year, ceilingCents: cents, reserveCents: 0 }));
    const given = allocateByYear({ years, strategy: 'PRO_RATA', lines: short });
    const proposed = written(world, proposeTranche(world.round, division(given), as(world, administrator)))!;
    // What was proposed of what is held back can always be released.
    const released = written(proposed, releaseReserve(proposed.round, { allocationId: 'd' }, as(world, approver)))!;
    return given.reduce((now, { byYear }, nth) => {
      const { awarded } = now.files[nth]!;
      if (!awarded || allYears(byYear) === 0) return now;
      const becomes = sumByYear([awarded, byYear]);
      return replaced(written(now, [amended(now.files[nth]!, becomes, byYear)])!, nth, { awarded: becomes });
    }, released);
  },
  LOWER: (world, { file, share }) => {
    const year = YEARS[file % YEARS.length]!;
    const ceilingCents = world.ledger.CEILING - Math.ceil(((world.years[year]?.CEILING ?? 0) * share) / 1_000);
    const command = { ceilingCents, year, reason: 'Less money.' };
    return written(world, lowerCeiling(world.round, command, as(world, approver))) ?? world;
  },
};

function played(world: World, act: Act): World {
  try {
    return ACTS[act.what](world, act);
  } catch (error) {
    if (error instanceof RuleViolation) return world;
    throw error;
  }
}

const KEPT = ['CEILING', 'RESERVE', 'RESERVED', 'AWARDED'] as const;

function faultOf({ ledger, years, files, ...world }: World): string {
  const each = Object.values(years);
  if (each.some(({ CEILING, RESERVED, AWARDED }) => RESERVED + AWARDED > CEILING)) return 'a year above its ceiling';
  if (each.some((year) => KEPT.some((account) => year[account] < 0))) return 'below zero';
  if (KEPT.some((account) => each.reduce((sum, year) => sum + year[account], 0) !== ledger[account]))
    return 'years that do not add up';
  const waiting = files.filter(({ awarded, ended }) => !awarded && !ended);
  return written({ ledger, years, files, ...world }, waiting.map(award)) ? '' : 'an allocated file without room';
}

/** `npm run properties:million` asks for more. */
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10_000) };

it(
  'whatever is allocated, awarded, corrected, released and lowered: no year above its ceiling, years add up, no allocated file without room',
  () => {
    fc.assert(
      fc.property(stories, ({ acts, ...given }) => {
        let world = begun(given);
        for (const act of acts) {
          world = played(world, act);
          const fault = faultOf(world);
          if (fault !== '') throw new Error(fault);
        }
      }),
      runs,
    );
  },
  Math.max(120_000, runs.numRuns),
);
