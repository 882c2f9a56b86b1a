import {
  AMOUNTS_ALLOCATED,
  applicationStream,
  DECISIONS_ANNOUNCED,
  type EngineMessage,
  ROUND_CANCELLED,
} from '@ronde/contracts';
import { type Fact, yearAmounts } from '@ronde/domain';
import {
  allocatedAmounts,
  applicationsNotNotified,
  closingFigures,
  countApplications,
  isAnnounced,
  openStreams,
  readLedger,
  readYearLedgers,
} from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { divideMoney } from './divide-money.js';
import type { RoundActivities } from './round.activities.js';
import { tell } from './tell.js';
import { tellHolidays } from './tell-holidays.js';
import { warnOfLapsing } from './warn-of-lapsing.js';
import { divideTranche, tellTranche } from './tranche.js';

/** What the round asks of the database. */
export function createRoundActivities(database: DataSource): RoundActivities {
  return {
    countApplications: (roundId) => countApplications(database, roundId),
    closingFigures: async (roundId) => {
      const [figures, ledger, years] = await Promise.all([
        closingFigures(database, roundId),
        readLedger(database, roundId),
        readYearLedgers(database, roundId),
      ]);
      const reservedByYear = yearAmounts(years, ({ RESERVED }) => RESERVED);
      return { ...figures, reservedCents: ledger.RESERVED, ...(reservedByYear.length > 0 && { reservedByYear }) };
    },
    divideMoney: (request) => divideMoney(database, request),
    tellAmounts: (request) => tellAmounts(database, request),
    tellAnnounced: (request) => tellAnnounced(database, request),
    isAnnounced: (roundId) => isAnnounced(database, roundId),
    tellCancelled: (request) => tellCancelled(database, request),
    divideTranche: (request) => divideTranche(database, request),
    tellHolidays: (request) => tellHolidays(database, request),
    warnOfLapsing: (request) => warnOfLapsing(database, request),
    tellTranche: (request) => tellTranche(database, request),
  };
}

async function tellAmounts(
  database: DataSource,
  { roundId, allocationId, reserved, at }: Parameters<RoundActivities['tellAmounts']>[0],
): Promise<number> {
  const amounts = await allocatedAmounts(database, allocationId);
  const messages = amounts.map(({ applicationId, lines }): EngineMessage => ({
    kind: 'signal',
    workflowId: applicationStream(applicationId),
    signal: AMOUNTS_ALLOCATED,
    payload: { allocationId, lines, reserved, at },
  }));
  const fact: Fact = { type: 'amountsTold', data: { allocationId, applications: messages.length } };
  await tell(database, { roundId, at, commandId: `amounts-${allocationId}`, fact, messages });
  return messages.length;
}

async function tellAnnounced(
  database: DataSource,
  { roundId, at }: Parameters<RoundActivities['tellAnnounced']>[0],
): Promise<number> {
  const applications = await applicationsNotNotified(database, roundId);
  const messages = applications.map((applicationId): EngineMessage => ({
    kind: 'signal',
    workflowId: applicationStream(applicationId),
    signal: DECISIONS_ANNOUNCED,
    payload: { at },
  }));
  const fact: Fact = { type: 'announcementTold', data: { applications: messages.length } };
  await tell(database, { roundId, at, commandId: 'announcement', fact, messages });
  return messages.length;
}

async function tellCancelled(
  database: DataSource,
  { roundId, at }: Parameters<RoundActivities['tellCancelled']>[0],
): Promise<number> {
  const streams = await openStreams(database, roundId);
  const messages = streams.map((workflowId): EngineMessage => ({
    kind: 'signal',
    workflowId,
    signal: ROUND_CANCELLED,
    payload: { at },
  }));
  const fact: Fact = { type: 'cancellationTold', data: { executions: messages.length } };
  await tell(database, { roundId, at, commandId: 'cancellation', fact, messages });
  return messages.length;
}
