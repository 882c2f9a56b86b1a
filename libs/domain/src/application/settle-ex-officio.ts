import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, yearOf } from '../calendar/local-date.js';
import { sisaDates } from '../deadlines/sisa-dates.js';
import { insist } from '../refusal.js';
import { insistPhase, insistRole, type RuleContext } from '../rule-context.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { settlementDueOn } from './application-terms.js';
import type { ExOfficioCause } from './ex-officio-facts.js';
import { executionEndsOn } from './receive-change-request.js';

/**
 * An administrator has a file settled of its own motion, with a reason: when no accountability information came
 * after the reminders, when it says "not finished" and the execution is over, or when everything was revoked. Regeling 2022 art. 11 names settling ex
 * officio for an award that was revoked or changed; that it may be done here, so that a file can be closed, is an assumption. An approver settles, and
 * lower only after a hearing, as always. Codes: WRONG_STATE, WRONG_ROLE, REASON_REQUIRED, ALREADY_OPENED,
 * ACCOUNTABILITY_AWAITED.
 */
export function openExOfficio(
  state: ApplicationState,
  { reason }: { readonly reason?: string },
  { actor, at, terms }: RuleContext,
): ApplicationFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistPhase(state, ['AWARDED'], 'Settling ex officio');
  insist(state.exOfficio === undefined, 'ALREADY_OPENED', 'This file is being settled ex officio already.');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say why the file is settled without an application.', 'reason');
  const today = localDateOf(at);
  const accountabilityDueOn = state.accountabilityDueOn ?? terms.dates.accountabilityDueOn;
  const due = settlementDueOn(today, terms);
  const cause = exOfficioCause(state, { today, accountabilityDueOn, endsOn: executionEndsOn(state, terms) });
  return [{ type: 'exOfficioOpened', data: { cause, accountabilityDueOn, settlementDueOn: due } }];
}

function exOfficioCause(
  { accountability, overdueOn, award }: ApplicationState,
  on: { readonly today: string; readonly accountabilityDueOn: string; readonly endsOn: string },
): ExOfficioCause {
  if (award?.totalCents === 0) return 'REVOKED';
  if (accountability !== undefined) {
    const over = !accountability.activitiesFinished && compareDates(on.endsOn, on.today) < 0;
    insist(over, 'ACCOUNTABILITY_AWAITED', `The execution lasts until and including ${on.endsOn}.`);
    return 'NOT_FINISHED';
  }
  insist(
    overdueOn === on.accountabilityDueOn,
    'ACCOUNTABILITY_AWAITED',
    `Accountability information is awaited until ${on.accountabilityDueOn}, and then asked for once more.`,
  );
  return 'NO_INFORMATION';
}

/**
 * Information that says "not finished" is no application for settlement (Regeling 2022 art. 10(1)): the municipality
 * accounts again a year later (Fvw 17a(1)). Nothing when that was asked, or when there is nothing to ask.
 */
export function askAccountabilityAgain(
  state: ApplicationState,
  { terms }: Pick<RuleContext, 'terms'>,
): ApplicationFact[] {
  if (!waitsToBeAskedAgain(state)) return [];
  const previousDueOn = state.accountabilityDueOn ?? terms.dates.accountabilityDueOn;
  const dueOn = sisaDates(yearOf(previousDueOn), terms.holidays).delivery.end;
  return [{ type: 'accountabilityAskedAgain', data: { previousDueOn, dueOn } }];
}

/** Whether information came that says "not finished", and the municipality was not asked again since. */
export function waitsToBeAskedAgain({ accountability, askedAgainAfter, exOfficio }: ApplicationState): boolean {
  if (accountability === undefined || accountability.activitiesFinished || exOfficio !== undefined) return false;
  return askedAgainAfter !== accountability.receivedAt;
}
