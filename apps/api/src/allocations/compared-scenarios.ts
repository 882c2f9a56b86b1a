import {
  ALLOCATION_STRATEGIES,
  divideAdvised,
  RuleViolation,
  type AdvisedProject,
  type AllocationStrategy,
  type DivisionOfRound,
} from '@ronde/domain';

/** What a strategy would give each project, in the order of the projects; or why it does not fit. */
interface Scenario {
  readonly strategy: AllocationStrategy;
  readonly cents: readonly number[] | null;
  readonly refused: string | null;
}

/** What one municipality asked, was advised, and would get by each strategy, in cents. */
export interface ComparedMunicipality {
  readonly code: string;
  readonly projects: number;
  readonly requestedCents: number;
  readonly advisedCents: number;
  readonly given: Readonly<Record<AllocationStrategy, number | null>>;
}

/** Every strategy on the same projects, side by side, per municipality and in all. */
export function compareScenarios(division: Omit<DivisionOfRound, 'strategy'>, advised: readonly AdvisedProject[]) {
  const scenarios = ALLOCATION_STRATEGIES.map((strategy) => play({ ...division, strategy }, advised));
  const codes = [...new Set(advised.map(({ municipality }) => municipality))];
  const municipalities = codes.map((code) => compared(code, advised, scenarios));
  return { scenarios: scenarios.map((scenario) => summed(scenario, municipalities)), municipalities };
}

function play(division: DivisionOfRound, advised: readonly AdvisedProject[]): Scenario {
  const { strategy } = division;
  try {
    const cents = divideAdvised(division, advised).map(({ allocatedCents }) => allocatedCents);
    return { strategy, cents, refused: null };
  } catch (error) {
    if (error instanceof RuleViolation) return { strategy, cents: null, refused: error.code };
    throw error;
  }
}

function compared(
  code: string,
  advised: readonly AdvisedProject[],
  scenarios: readonly Scenario[],
): ComparedMunicipality {
  const sum = (amount: (project: AdvisedProject, nth: number) => number) =>
    advised.reduce((total, one, nth) => total + (one.municipality === code ? amount(one, nth) : 0), 0);
  const given = scenarios.map(({ strategy, cents }) => [strategy, cents && sum((_, nth) => cents[nth] ?? 0)] as const);
  return {
    code,
    projects: sum(() => 1),
    requestedCents: sum(({ requestedCents }) => requestedCents),
    advisedCents: sum(({ advisedCents }) => advisedCents),
    given: Object.fromEntries(given) as ComparedMunicipality['given'],
  };
}

function summed({ strategy, cents, refused }: Scenario, municipalities: readonly ComparedMunicipality[]) {
  const isCut = ({ given, advisedCents }: ComparedMunicipality) => (given[strategy] ?? advisedCents) < advisedCents;
  return {
    strategy,
    totalCents: cents && cents.reduce((sum, one) => sum + one, 0),
    cutMunicipalities: municipalities.filter(isCut).length,
    refused,
  };
}
