import { proxyActivities } from '@temporalio/workflow';
import type { Answer, ProposeTranche, ReleaseReserve } from '@ronde/contracts';
import {
  insistTrancheOpen,
  proposeTranche,
  releaseReserve,
  reserveOf,
  type RoundFact,
  type RoundState,
} from '@ronde/domain';
import type { RoundActivities } from '../../activities/round.activities.js';
import { onPreparedUpdate } from '../handlers.js';
import { decide, type Tell } from '../journal.js';
import { openTask, taskDone } from '../start-messages.js';
import { type RoundFile, roundTask } from './round-file.js';

const { divideTranche, tellTranche } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** The reserve is divided by one officer and released by another; each file then amends its own award. */
export function listenForTranches(file: RoundFile): void {
  onPreparedUpdate<RoundState, RoundFact, ProposeTranche>(
    file,
    'proposeTranche',
    (state, _, context) => insistTrancheOpen(state, context),
    (command) => propose(file, command),
  );
  onPreparedUpdate<RoundState, RoundFact, ReleaseReserve>(
    file,
    'releaseReserve',
    (state, command, context) => releaseReserve(state, command, context),
    (command) => release(file, command),
  );
}

async function propose(file: RoundFile, command: ProposeTranche): Promise<Answer> {
  const { roundId } = file.terms;
  const availableCents = Math.min(command.cents, reserveOf(file.state, file.terms));
  const allocationId = `${roundId}/${command.commandId}`;
  const proposal = await divideTranche({ roundId, allocationId, availableCents });
  return decide(file, command, (state, context) => proposeTranche(state, proposal, context), openDecision(file));
}

function openDecision(file: RoundFile): Tell<RoundFact> {
  const taskId = trancheTask(file, (file.state.tranchesProposed ?? 0) + 1);
  const dueOn = file.terms.dates.executionEndsOn;
  return (_, at) => [
    ...(file.state.tranche?.status === 'PROPOSED' ? [decisionTaken(file, 'REPLACED', at)] : []),
    openTask(file.terms, { taskId, kind: 'ALLOCATION_APPROVAL', subject: file.stream, dueOn }, at),
  ];
}

async function release(file: RoundFile, command: ReleaseReserve): Promise<Answer> {
  const { allocationId } = command;
  const answer = await decide(
    file,
    command,
    (state, context) => releaseReserve(state, command, context),
    (_, at) => [decisionTaken(file, 'RELEASED', at)],
  );
  await tellTranche({ roundId: file.terms.roundId, allocationId, at: file.clock.now() });
  return answer;
}

const trancheTask = (file: RoundFile, ordinal: number): string => roundTask(file, `tranche-approval-${ordinal}`);

const decisionTaken = (file: RoundFile, outcome: string, at: string) =>
  taskDone(trancheTask(file, file.state.tranchesProposed ?? 0), outcome, at);
