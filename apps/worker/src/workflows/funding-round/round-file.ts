import { continueAsNew } from '@temporalio/workflow';
import { type FundingRoundInput, type Milestone, type RoundProgress, roundStream } from '@ronde/contracts';
import { evolveRound, NO_ROUND, type RoundFact, type RoundPhase, type RoundState, taskIdOf } from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { conclude } from '../journal.js';
import type { fundingRound } from './funding-round.workflow.js';

/** Milestones in the order in which an application reaches them. */
const RANK: Readonly<Record<Milestone, number>> = { RECEIVED: 1, COMPLETE: 2, ASSESSED: 3, DECIDED: 4, CLOSED: 5 };

/** The file of one yearly round, with how far each of its applications has come. */
export interface RoundFile extends File<RoundState, RoundFact> {
  readonly progress: Record<string, number>;
}

/** Opens the file of `input`, or carries it on after a run that continued as new. */
export function openRoundFile(input: FundingRoundInput): RoundFile {
  const drafted: RoundState = { ...NO_ROUND, draftedBy: input.draftedBy };
  const progress: Record<string, number> = { ...input.progress };
  return {
    ...openFile<RoundState, RoundFact>({
      ...input,
      stream: roundStream(input.terms.roundId),
      initial: drafted,
      evolve: evolveRound,
      carried: input.carried,
      continueAsNew: (carried) =>
        continueAsNew<typeof fundingRound>({ ...input, carried, progress: progress as RoundProgress }),
    }),
    progress,
  };
}

/** Notes that an application reached a milestone; milestones never go back. */
export function note(file: RoundFile, applicationId: string, milestone: Milestone): void {
  file.progress[applicationId] = Math.max(file.progress[applicationId] ?? 0, RANK[milestone]);
}

/** How many applications the round has heard of. */
export function applicationsKnown(file: RoundFile): number {
  return Object.keys(file.progress).length;
}

/** Whether every application has reached `milestone`. */
export function allReached(file: RoundFile, milestone: Milestone): boolean {
  return Object.values(file.progress).every((rank) => rank >= RANK[milestone]);
}

/** Whether at least one application waits for a share of the money. */
export function someoneWaitsForMoney(file: RoundFile): boolean {
  return Object.values(file.progress).some((rank) => rank === RANK.ASSESSED);
}

/** Id of the task for `work` on this round. */
export function roundTask(file: RoundFile, work: string): string {
  return taskIdOf(file.terms.roundId, work);
}

const ORDER: readonly RoundPhase[] = [
  'FRAMEWORK',
  'PUBLICATION',
  'CALL',
  'COMPLETENESS',
  'ASSESSMENT',
  'ALLOCATION',
  'AWARD',
  'EXECUTION',
  'EVALUATION',
  'SETTLEMENT',
  'CLOSED',
];

/** Enters `phase`, unless the round is already past its beginning. False when the round is past it or cancelled. */
export async function enter(file: RoundFile, phase: RoundPhase): Promise<boolean> {
  if (file.state.cancelled) return false;
  const here = ORDER.indexOf(file.state.phase);
  const wanted = ORDER.indexOf(phase);
  if (here < wanted)
    await conclude(file)((state) => (state.cancelled ? [] : [{ type: 'phaseEntered', data: { phase } }]));
  return here <= wanted && !file.state.cancelled;
}
