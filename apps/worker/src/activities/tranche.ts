import { AWARD_AMENDMENT_DECIDED, applicationStream, type EngineMessage, roundStream } from '@ronde/contracts';
import { allocate, type AllocationProposal, type Fact, sumCents } from '@ronde/domain';
import { saveAllocationLines, shortLines, trancheAmounts } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { RoundActivities } from './round.activities.js';
import { tell } from './tell.js';

/** Divides pro rata over what awarded projects got less than advised; nobody gets more than that. */
export async function divideTranche(
  database: DataSource,
  { roundId, allocationId, availableCents }: Parameters<RoundActivities['divideTranche']>[0],
): Promise<AllocationProposal> {
  const short = await shortLines(database, roundId);
  const { lines } = allocate({
    ceilingCents: availableCents,
    reserveCents: 0,
    strategy: 'PRO_RATA',
    lines: short.map(({ applicationId, projectId, municipality, advisedCents }) => ({
      projectId: `${applicationId}/${projectId}`,
      municipalityCode: municipality,
      requestedCents: advisedCents,
      advisedCents,
    })),
  });
  const divided = short.map((line, nth) => ({ ...line, allocatedCents: lines[nth]!.allocatedCents }));
  const summary = await saveAllocationLines(database, allocationId, divided);
  return { allocationId, strategy: 'PRO_RATA', ...summary };
}

/** Each application is told its lines as they become, and how much the round holds reserved for it. */
export async function tellTranche(
  database: DataSource,
  { roundId, allocationId, at }: Parameters<RoundActivities['tellTranche']>[0],
): Promise<number> {
  const amounts = await trancheAmounts(database, allocationId);
  const messages = amounts.map(({ applicationId, lines }): EngineMessage => ({
    kind: 'signal',
    workflowId: applicationStream(applicationId),
    signal: AWARD_AMENDMENT_DECIDED,
    payload: {
      ...{ cause: 'SECOND_TRANCHE', causeStream: roundStream(roundId), at },
      lines: lines.map(({ projectId, awardedCents }) => ({ projectId, awardedCents })),
      reservedCents: sumCents(lines.map(({ addedCents }) => addedCents)),
    },
  }));
  const fact: Fact = { type: 'trancheTold', data: { allocationId, applications: messages.length } };
  await tell(database, { roundId, at, commandId: `tranche-${allocationId}`, fact, messages });
  return messages.length;
}
