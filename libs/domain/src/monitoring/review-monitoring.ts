import { insistRole, type RuleContext } from '../rule-context.js';
import { insist } from '../refusal.js';
import type { MonitoringFact } from './monitoring-facts.js';
import type { MonitoringState } from './monitoring-state.js';

/** Whether the money is spent efficiently (S3), judged by an administrator. Codes: WRONG_ROLE, WRONG_STATE. */
export function reviewMonitoring(
  state: MonitoringState,
  command: { readonly efficient: boolean },
  context: RuleContext,
): MonitoringFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  const handedIn = state.status === 'RECEIVED' || state.status === 'IN_REVIEW';
  insist(handedIn, 'WRONG_STATE', 'No monitoring report waits for review.');
  return [{ type: 'monitoringReviewed', data: { efficient: command.efficient } }];
}
