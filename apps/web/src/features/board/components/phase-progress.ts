import type { Round } from '../../../shared/rounds/rounds.js';
import type { BoardFile } from '../../../shared/rounds/board.js';

/** The phases a round goes through, in their order. */
export const RAIL = [
  ...(['FRAMEWORK', 'PUBLICATION', 'CALL', 'COMPLETENESS', 'ASSESSMENT'] as const),
  ...(['ALLOCATION', 'AWARD', 'EXECUTION', 'EVALUATION', 'SETTLEMENT'] as const),
] as const;
export type RailPhase = (typeof RAIL)[number];

export type RailStanding = 'DONE' | 'NOW' | 'LATER';

/** Whether a phase is over, is now, or comes later. After a closing all are over; a cancelled round is in none. */
export function standingOf(phase: RailPhase, now: Round['phase']): RailStanding {
  if (now === 'CLOSED') return 'DONE';
  if (now === 'CANCELLED') return 'LATER';
  const ahead = RAIL.indexOf(phase) - RAIL.indexOf(now);
  if (ahead === 0) return 'NOW';
  return ahead < 0 ? 'DONE' : 'LATER';
}

interface Counted {
  readonly done: number;
  readonly of: number;
}

const OPEN = ['RECEIVED', 'ADMISSION', 'COMPLETENESS', 'SUPPLEMENT'];
const UNDECIDED = [...OPEN, 'ASSESSMENT', 'ASSESSED', 'DECISION'];

/** How many files have come past each phase; a file that ended early has come all the way. */
export function progressOf(phase: RailPhase, files: readonly BoardFile[], invited: number): Counted | undefined {
  const past = (before: readonly string[]) => ({
    done: files.filter((file) => !before.includes(file.phase)).length,
    of: files.length,
  });
  if (phase === 'CALL') return invited === 0 ? undefined : { done: files.length, of: invited };
  if (phase === 'COMPLETENESS') return past(OPEN);
  if (phase === 'ASSESSMENT') return past([...OPEN, 'ASSESSMENT']);
  if (phase === 'AWARD') return past(UNDECIDED);
  if (phase === 'SETTLEMENT') return past([...UNDECIDED, 'AWARDED', 'SETTLEMENT']);
  return undefined;
}

type Dates = Readonly<Record<string, string | undefined>>;

const DUE: Readonly<Partial<Record<RailPhase, string>>> = {
  ...{ PUBLICATION: 'publishOn', CALL: 'callClosesOn', COMPLETENESS: 'completenessDueOn' },
  ...{ ASSESSMENT: 'assessmentDueOn', ALLOCATION: 'allocationDueOn', AWARD: 'awardDueOn' },
  ...{ EXECUTION: 'executionEndsOn', EVALUATION: 'evaluationDueOn', SETTLEMENT: 'accountabilityDueOn' },
};

/** The planned last day of a phase. */
export function plannedEnd(phase: RailPhase, { terms }: Pick<Round, 'terms'>): string | undefined {
  const dates = (terms['dates'] ?? {}) as Dates;
  const name = DUE[phase];
  return name === undefined ? undefined : dates[name];
}
