import { AWARD_AMENDMENT_DECIDED, applicationStream, type EngineMessage, roundStream } from '@ronde/contracts';
import {
  allocate,
  allocateByYear,
  type AllocationProposal,
  type BudgetYear,
  divideOverYears,
  type Fact,
  sumCents,
} from '@ronde/domain';
import { type AllocatedLine, saveAllocationLines, shortLines, trancheAmounts } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { RoundActivities } from './round.activities.js';
import { tell } from './tell.js';

/** Divides pro rata over what awarded projects got less than advised; nobody gets more than that. */
export async function divideTranche(
  database: DataSource,
  { roundId, allocationId, availableCents, budgetYears }: Parameters<RoundActivities['divideTranche']>[0],
): Promise<AllocationProposal> {
  const short = await shortLines(database, roundId);
  const claims = short.map(({ applicationId, projectId, municipality, advisedCents, asked = [] }) => ({
    projectId: `${applicationId}/${projectId}`,
    municipalityCode: municipality,
    requestedCents: advisedCents,
    ...{ advisedCents, asked },
  }));
  const given: readonly Pick<AllocatedLine, 'allocatedCents' | 'byYear'>[] = budgetYears
    ? allocateByYear({ years: heldBack(budgetYears, availableCents), strategy: 'PRO_RATA', lines: claims })
    : allocate({ ceilingCents: availableCents, reserveCents: 0, strategy: 'PRO_RATA', lines: claims }).lines;
  const divided = short.map((line, nth) => {
    const { allocatedCents, byYear } = given[nth]!;
    return { ...line, allocatedCents, ...(byYear && { byYear }) };
  });
  const summary = await saveAllocationLines(database, allocationId, divided);
  return { allocationId, strategy: 'PRO_RATA', ...summary };
}

/** What may be divided of the reserve of each budget year, in proportion where that is not all of it. */
function heldBack(years: readonly BudgetYear[], availableCents: number): readonly BudgetYear[] {
  const reserves = years.map(({ year, reserveCents }) => ({ year, cents: reserveCents }));
  return divideOverYears(reserves, availableCents).map(({ year, cents }) => ({
    ...{ year, ceilingCents: cents, reserveCents: 0 },
  }));
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
      lines: lines.map(({ projectId, awardedCents, byYear }) => ({
        ...{ projectId, awardedCents },
        ...(byYear && { byYear }),
      })),
      reservedCents: sumCents(lines.map(({ addedCents }) => addedCents)),
    },
  }));
  const fact: Fact = { type: 'trancheTold', data: { allocationId, applications: messages.length } };
  await tell(database, { roundId, at, commandId: `tranche-${allocationId}`, fact, messages });
  return messages.length;
}
