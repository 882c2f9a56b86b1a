import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { sisaPaymentSuspensionEnd } from '../deadlines/sisa-dates.js';
import { insist } from '../refusal.js';
import { insistPhase, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { PaymentSuspensionCause } from './accountability-extension-facts.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { dueOnOf, insistAdministrator, pastDay } from './extend-accountability.js';

/**
 * An administrator registers that BZK and Finance suspended the general payments to a municipality that did not account in
 * time, or whose accountability is not finished: for at most 26 weeks, which do not roll (Fvw 17b(3), R4). Nothing of this
 * grant stands still. Codes: WRONG_ROLE, WRONG_STATE, PAYMENTS_SUSPENDED, ACCOUNTABILITY_NOT_LATE, DATE_INVALID.
 */
export function suspendPayments(
  state: ApplicationState,
  { suspendedOn }: { readonly suspendedOn?: LocalDate | undefined },
  { actor, at, terms }: RuleContext,
): ApplicationFact[] {
  insistAdministrator(actor);
  insistPhase(state, ['AWARDED'], 'Suspending payments');
  insist(!suspensionRuns(state), 'PAYMENTS_SUSPENDED', 'Payments are suspended already.');
  const from = pastDay(suspendedOn, localDateOf(at), 'suspendedOn');
  const accountabilityDueOn = dueOnOf(state, terms.dates);
  const cause = suspensionCause(state, from, accountabilityDueOn);
  const lastDay = sisaPaymentSuspensionEnd(from, terms.holidays).end;
  return [{ type: 'paymentsSuspended', data: { suspendedOn: from, cause, accountabilityDueOn, lastDay } }];
}

/** An administrator registers that payments go on, within the 26 weeks. Codes: WRONG_ROLE, PAYMENTS_NOT_SUSPENDED, DATE_INVALID. */
export function resumePayments(
  state: ApplicationState,
  { resumedOn }: { readonly resumedOn?: LocalDate | undefined },
  { actor, at }: RuleContext,
): ApplicationFact[] {
  insistAdministrator(actor);
  const { paymentSuspension: suspended } = state;
  const runs = suspended !== undefined && suspensionRuns(state);
  insist(runs, 'PAYMENTS_NOT_SUSPENDED', 'No payments are suspended.');
  const on = pastDay(resumedOn, localDateOf(at), 'resumedOn');
  const { suspendedOn, lastDay } = suspended;
  const within = compareDates(on, suspendedOn) >= 0 && compareDates(on, lastDay) <= 0;
  insist(within, 'DATE_INVALID', `Name a day from ${suspendedOn} to ${lastDay}.`, 'resumedOn');
  return [{ type: 'paymentsResumed', data: { suspendedOn, resumedOn: on, cause: 'LIFTED' } }];
}

/** The 26 weeks are over: payments go on of themselves. Nothing when they run already. */
export function lapsePaymentSuspension(state: ApplicationState): ApplicationFact[] {
  const { paymentSuspension: suspended } = state;
  if (suspended === undefined || !suspensionRuns(state)) return [];
  const { suspendedOn, lastDay: resumedOn } = suspended;
  return [{ type: 'paymentsResumed', data: { suspendedOn, resumedOn, cause: 'TERM_OVER' } }];
}

/** Whether payments are suspended and nobody said that they go on. */
export function suspensionRuns({ paymentSuspension }: ApplicationState): boolean {
  return paymentSuspension !== undefined && paymentSuspension.resumedOn === undefined;
}

function suspensionCause(
  { accountability }: ApplicationState,
  from: LocalDate,
  dueOn: LocalDate,
): PaymentSuspensionCause {
  if (accountability !== undefined) {
    insist(!accountability.activitiesFinished, 'ACCOUNTABILITY_NOT_LATE', 'Accountability is in and finished.');
    return 'NOT_FINISHED';
  }
  const late = compareDates(from, dueOn) > 0;
  insist(late, 'ACCOUNTABILITY_NOT_LATE', `Accountability is due on ${dueOn}.`, 'suspendedOn');
  return 'LATE';
}
