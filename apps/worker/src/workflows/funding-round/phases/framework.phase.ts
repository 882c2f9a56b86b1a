import { conclude } from '../../journal.js';
import { openTask } from '../../start-messages.js';
import { until } from '../../wait.js';
import { type RoundFile, roundTask } from '../round-file.js';

/** Phase 1: the spending framework and the list of invited municipalities are drafted and approved. */
export async function approveFrameworkAndList(round: RoundFile): Promise<void> {
  if (round.state.cancelled || round.state.phase !== 'FRAMEWORK') return;
  if (round.automaticCommands === 0) await askApproval(round);
  const approved = (): boolean => round.state.frameworkApprovedBy !== undefined && round.state.invitedListApproved;
  await until(round, 'framework and invited list', () => approved() || round.state.cancelled);
}

async function askApproval(round: RoundFile): Promise<void> {
  const taskId = roundTask(round, 'framework-approval');
  const dueOn = round.terms.dates.publishOn;
  await conclude(round)(
    () => [{ type: 'phaseEntered', data: { phase: 'FRAMEWORK' } }],
    (_, at) => [openTask(round.terms, { taskId, kind: 'FRAMEWORK_APPROVAL', subject: round.stream, dueOn }, at)],
  );
}
