/** How much is measured. */
export interface Extent {
  readonly turns: number;
  readonly lives: number;
  readonly livesAtOnce: number;
  /** Requests of a turn one after the other, and with 20 in parallel. */
  readonly alone: number;
  readonly inParallel: number;
  readonly pages: number;
  readonly letters: number;
  readonly commands: number;
  readonly starts: number;
  /** Words that the name of a measurement must have to be taken; all have the empty ones. */
  readonly only: string;
}

/** What a run for the record measures: the median of five turns. */
export const WHOLE: Omit<Extent, 'only'> = {
  ...{ turns: 5, lives: 24, livesAtOnce: 8, alone: 15, inParallel: 40 },
  ...{ pages: 40, letters: 100, commands: 1000, starts: 3 },
};

/** What shows within a minute or two that the bench works. */
export const QUICK: Omit<Extent, 'only'> = {
  ...{ turns: 2, lives: 4, livesAtOnce: 4, alone: 5, inParallel: 20 },
  ...{ pages: 5, letters: 20, commands: 100, starts: 1 },
};
