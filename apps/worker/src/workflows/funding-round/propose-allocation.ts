import { defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import type { Answer, ProposeAllocation } from '@ronde/contracts';
import {
  type AllocationProposal,
  budgetYearsOf,
  ceilingOf,
  insistAllocationOpen,
  proposeAllocation,
  type RoundFact,
  type RuleContext,
  RuleViolation,
} from '@ronde/domain';
import type { RoundActivities } from '../../activities/round.activities.js';
import { decide, type Tell } from '../journal.js';
import { asUpdateFailure } from '../refusal.js';
import { openTask, taskDone } from '../start-messages.js';
import { type RoundFile, roundTask } from './round-file.js';

const { divideMoney } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/**
 * The amounts to divide stand in the tables, so the division is an activity; the proposal it returns is then decided
 * like any other. The allocation's id follows from the command's, so that asking again divides once.
 */
export function listenForProposals(file: RoundFile): void {
  setHandler(
    defineUpdate<Answer, [ProposeAllocation]>('proposeAllocation'),
    async (command) => {
      try {
        insistAllocationOpen(file.state, contextFor(file, command));
        const proposal = await divide(file, command);
        return await decide(file, command, (state, context) => proposeAllocation(state, proposal, context), tell(file));
      } catch (error) {
        throw asUpdateFailure(error);
      }
    },
    {
      validator: (command) => {
        if (file.mutex.isLocked()) return;
        try {
          insistAllocationOpen(file.state, contextFor(file, command));
        } catch (error) {
          throw asUpdateFailure(error);
        }
      },
    },
  );
}

function contextFor(file: RoundFile, command: ProposeAllocation): RuleContext {
  return { terms: file.terms, at: file.clock.peek(command.at), actor: command.actor };
}

async function divide(file: RoundFile, command: ProposeAllocation): Promise<AllocationProposal> {
  const { roundId, reserveCents } = file.terms;
  const ceilingCents = ceilingOf(file.state, file.terms);
  const budgetYears = budgetYearsOf(file.state, file.terms);
  const division = await divideMoney({
    roundId,
    ceilingCents,
    reserveCents,
    ...(budgetYears.length > 0 && { budgetYears }),
    allocationId: `${roundId}/${command.commandId}`,
    strategy: command.strategy,
    weights: command.weights ?? {},
  });
  if ('refused' in division) throw new RuleViolation(division.refused.code, division.refused.message);
  return division;
}

function tell(file: RoundFile): Tell<RoundFact> {
  const ordinal = file.state.allocationsProposed + 1;
  const taskId = roundTask(file, `allocation-approval-${ordinal}`);
  const dueOn = file.terms.dates.awardDueOn;
  return (_, at) => [
    taskDone(roundTask(file, `allocation-proposal-${ordinal}`), 'PROPOSED', at),
    openTask(file.terms, { taskId, kind: 'ALLOCATION_APPROVAL', subject: file.stream, dueOn }, at),
  ];
}
