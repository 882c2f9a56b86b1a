import { endOfDayInstant, localDateOf } from '../calendar/amsterdam-time.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { millisecondsOf } from '../calendar/instant.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { Instant } from '../vocabulary.js';
import type { Outage } from './outage-facts.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';

/**
 * An outage of the electronic channel is written down: it excuses who came late because of it (Awb 2:21(3)), it does not
 * move the closing date. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, PERIOD_INVALID, DATE_IN_FUTURE.
 */
export function recordOutage(
  state: RoundState,
  { from, to, reason }: Pick<Outage, 'from' | 'to'> & { readonly reason?: string },
  { actor, at }: RuleContext,
): RoundFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insist(state.published && !state.cancelled, 'WRONG_STATE', 'There is no call to be late for in this round.');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what did not work.', 'reason');
  insist(millisecondsOf(from) < millisecondsOf(to), 'PERIOD_INVALID', 'An outage ends after it begins.', 'to');
  const over = millisecondsOf(to) <= millisecondsOf(at);
  insist(over, 'DATE_IN_FUTURE', 'An outage is written down when it is over.', 'to');
  return [{ type: 'outageRecorded', data: { outageId: `o${(state.outages ?? []).length + 1}`, from, to } }];
}

/**
 * The outage that excuses an application received at `receivedAt`, after the closing: it began before the closing, and
 * the application came before the end of the first working day after it (Awb 2:21(3); that day is an assumption).
 * Whether it is excused is for a person to decide.
 */
export function excuseForLateness(
  outages: readonly Outage[],
  { receivedAt, closesAt }: { readonly receivedAt: Instant; readonly closesAt: Instant },
  holidays: HolidayTable,
): Outage | undefined {
  const [received, closes] = [millisecondsOf(receivedAt), millisecondsOf(closesAt)];
  if (received < closes) return undefined;
  return outages.find(({ from, to }) => {
    const until = endOfDayInstant(addWorkingDays(localDateOf(to), 1, holidays));
    return millisecondsOf(from) < closes && received < millisecondsOf(until);
  });
}
