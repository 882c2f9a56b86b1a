import type { FundingRoundInput } from '@ronde/contracts';
import type { RoundPhase } from '@ronde/domain';
import { until } from '../wait.js';
import { allocateAndApprove } from './phases/allocation.phase.js';
import { assessFiles } from './phases/assessment.phase.js';
import { awardAmounts } from './phases/award.phase.js';
import { holdCall } from './phases/call.phase.js';
import { closeRound } from './phases/close.phase.js';
import { completeFiles } from './phases/completeness.phase.js';
import { evaluate } from './phases/evaluation.phase.js';
import { monitorExecution } from './phases/execution.phase.js';
import { approveFrameworkAndList } from './phases/framework.phase.js';
import { publish } from './phases/publication.phase.js';
import { settleFiles } from './phases/settlement.phase.js';
import { openRoundFile } from './round-file.js';
import { listen } from './round-handlers.js';

/**
 * A yearly round from its spending framework to closed books. Each line is a phase of docs/the-annual-round.md; a
 * phase already passed, or a cancelled round, returns at once.
 */
export async function fundingRound(input: FundingRoundInput): Promise<RoundPhase> {
  const round = openRoundFile(input);
  listen(round);

  await approveFrameworkAndList(round);
  await publish(round);
  await holdCall(round);
  await completeFiles(round);
  await assessFiles(round);
  await allocateAndApprove(round);
  await awardAmounts(round);
  await monitorExecution(round);
  await evaluate(round);
  await settleFiles(round);
  await closeRound(round);

  await until(round, 'answers', () => !round.mutex.isLocked());
  return round.state.phase;
}
