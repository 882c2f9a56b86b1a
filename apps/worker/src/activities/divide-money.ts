import { divideAdvised, type GivenAmount, RuleViolation } from '@ronde/domain';
import { adviseLines, type AdvisedLine, saveAllocationLines } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { DivisionRequest, RefusedDivision, RoundActivities } from './round.activities.js';

/** Divides the money of a round over what was advised, each budget year on its own where it has them. */
export async function divideMoney(
  database: DataSource,
  request: DivisionRequest,
): ReturnType<RoundActivities['divideMoney']> {
  const advised = await adviseLines(database, request.roundId);
  const division = divideOrRefuse(request, advised);
  if ('refused' in division) return division;
  const lines = advised.map((line, index) => ({ ...line, ...division[index]! }));
  const summary = await saveAllocationLines(database, request.allocationId, lines);
  return { allocationId: request.allocationId, strategy: request.strategy, ...summary };
}

function divideOrRefuse(
  request: DivisionRequest,
  advised: readonly AdvisedLine[],
): readonly GivenAmount[] | RefusedDivision {
  try {
    return divideAdvised(request, advised);
  } catch (error) {
    if (error instanceof RuleViolation) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}
