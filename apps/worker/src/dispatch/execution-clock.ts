import type { ClockInput } from '@ronde/contracts';
import { millisecondsOf, type Instant } from '@ronde/domain';
import type { Database } from '@ronde/persistence';

/**
 * The clock a new execution starts with: the engine's own in a real round; in a conducted one shifted, so that it begins
 * at the business time of what caused it.
 */
export async function executionClock(database: Database, roundId: string, startedAt: Instant): Promise<ClockInput> {
  const [round] = await database.query<{ conducted: boolean }[]>(
    `SELECT clock_mode = 'conducted' AS conducted FROM round WHERE id = $1`,
    [roundId],
  );
  if (round === undefined) throw new Error(`there is no round ${roundId}`);
  const clockShiftMs = round.conducted ? millisecondsOf(startedAt) - Date.now() : 0;
  return { clockShiftMs, conducted: round.conducted, startedAt };
}
