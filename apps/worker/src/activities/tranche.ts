import {
  AWARD_AMENDMENT_DECIDED,
  applicationStream,
  type AwardAmendmentDecided,
  type EngineMessage,
  roundStream,
} from '@ronde/contracts';
import {
  allocate,
  allocateByYear,
  type AllocationProposal,
  type BudgetYear,
  divideOverYears,
  type Fact,
  heldBackByYear,
  sumByYear,
  sumCents,
  type YearLedgers,
} from '@ronde/domain';
import {
  type AllocatedLine,
  readYearLedgers,
  saveAllocationLines,
  shortLines,
  trancheAmounts,
  type TrancheLine,
} from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { RoundActivities } from './round.activities.js';
import { tell } from './tell.js';

/** Divides pro rata over what awarded projects got less than advised; nobody gets more than that. */
export async function divideTranche(
  database: DataSource,
  { roundId, allocationId, availableCents }: Parameters<RoundActivities['divideTranche']>[0],
): Promise<AllocationProposal> {
  const short = await shortLines(database, roundId);
  const claims = short.map(({ applicationId, projectId, municipality, advisedCents, asked = [] }) => ({
    projectId: `${applicationId}/${projectId}`,
    municipalityCode: municipality,
    requestedCents: advisedCents,
    ...{ advisedCents, asked },
  }));
  const years = await readYearLedgers(database, roundId);
  const given: readonly Pick<AllocatedLine, 'allocatedCents' | 'byYear'>[] =
    Object.keys(years).length > 0
      ? allocateByYear({ years: heldBack(years, availableCents), strategy: 'PRO_RATA', lines: claims })
      : allocate({ ceilingCents: availableCents, reserveCents: 0, strategy: 'PRO_RATA', lines: claims }).lines;
  const divided = short.map((line, nth) => {
    const { allocatedCents, byYear } = given[nth]!;
    return { ...line, allocatedCents, ...(byYear && { byYear }) };
  });
  const summary = await saveAllocationLines(database, allocationId, divided);
  return { allocationId, strategy: 'PRO_RATA', ...summary };
}

/** What may be divided of what each budget year still holds back, in proportion where that is not all of it. */
function heldBack(years: YearLedgers, availableCents: number): readonly BudgetYear[] {
  return divideOverYears(heldBackByYear(years), availableCents).map(({ year, cents }) => ({
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
      ...reservedYears(lines),
    },
  }));
  const fact: Fact = { type: 'trancheTold', data: { allocationId, applications: messages.length } };
  await tell(database, { roundId, at, commandId: `tranche-${allocationId}`, fact, messages });
  return messages.length;
}

function reservedYears(lines: readonly TrancheLine[]): Pick<AwardAmendmentDecided, 'reservedByYear'> {
  const byYear = sumByYear(lines.map(({ addedByYear }) => addedByYear));
  return byYear.length > 0 ? { reservedByYear: byYear } : {};
}
