import { conclude } from '../../journal.js';
import { openTask } from '../../start-messages.js';
import { until } from '../../wait.js';
import { enter, type RoundFile, roundTask, someoneWaitsForMoney } from '../round-file.js';

/** Phase 6: one officer proposes how to divide the ceiling, another approves; a returned proposal starts over. */
export async function allocateAndApprove(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'ALLOCATION'))) return;
  const ended = (): boolean => round.state.allocation?.status === 'APPROVED' || round.state.cancelled;
  while (!ended() && someoneWaitsForMoney(round)) {
    if (round.state.allocation?.status !== 'PROPOSED') await askProposal(round);
    await until(round, 'proposed allocation', () => round.state.allocation?.status === 'PROPOSED' || ended());
    await until(round, 'approved allocation', () => round.state.allocation?.status === 'RETURNED' || ended());
  }
}

async function askProposal(round: RoundFile): Promise<void> {
  const taskId = roundTask(round, `allocation-proposal-${round.state.allocationsProposed + 1}`);
  const dueOn = round.terms.dates.allocationDueOn;
  await conclude(round)(
    () => [{ type: 'allocationAsked', data: { taskId, dueOn } }],
    (_, at) => [openTask(round.terms, { taskId, kind: 'ALLOCATION_PROPOSAL', subject: round.stream, dueOn }, at)],
  );
}
