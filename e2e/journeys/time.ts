import { applicationStream, roundStream } from '@ronde/contracts';
import type { Instant } from '@ronde/domain';
import { setClock, type System } from '../../tools/rehearse/played-round.ts';
import { RoundWatch } from '../../tools/rehearse/round-watch.ts';

/** The time of a round; what people do takes none of it. */
export interface RoundTime {
  /** Lets everything that falls due until then happen, and sets the clock of the round to it. */
  moveTo(at: Instant): Promise<void>;
}

/** Reminders of one morning are let pass in one step. */
const STEP_MS = 45 * 60_000;

/** The time of a round that was set up as a rehearsal; `code` is its application. */
export function timeOf(system: System, roundId: string, code: string): RoundTime {
  const watch = new RoundWatch(system.engine, system.database, roundId);
  const always = [roundStream(roundId), applicationStream(`${roundId}/${code}`)];
  return {
    moveTo: async (at) => {
      // What people did in their browsers since may have touched any of those that are open.
      const open = watch.executions().flatMap(({ sight }) => (sight.open ? [sight.workflowId] : []));
      await watch.settle(new Set([...always, ...open]));
      const untilMs = Date.parse(at);
      for (let dueMs = watch.earliestDueMs(); dueMs !== undefined && dueMs <= untilMs; dueMs = watch.earliestDueMs()) {
        await watch.passDue(Math.min(dueMs + STEP_MS, untilMs));
      }
      await setClock(system, roundId, { mode: 'conducted', now: at });
      await watch.settle([]);
    },
  };
}
