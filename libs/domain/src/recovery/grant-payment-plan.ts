import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, insistPlannable } from '../calendar/local-date.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { isAmount, sumCents } from '../money/cents.js';
import { formatEuro } from '../money/amount-text.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import { remaining } from './owed.js';
import type { Instalment, RecoveryFact } from './recovery-facts.js';
import type { RecoveryState } from './recovery-state.js';

/**
 * An official lets a municipality pay later and in parts: a deferral, during which it is not called to pay (Awb 4:94, from
 * memory). Interest goes on unless the plan says otherwise (Awb 4:101, from memory). A part that does not come in time ends
 * the plan (assumption). Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, PLAN_INVALID, DATE_INVALID.
 */
export function grantPaymentPlan(
  state: RecoveryState,
  command: {
    readonly instalments: readonly Instalment[];
    readonly interestFree?: boolean;
    readonly reason?: string;
  },
  { actor, at, terms }: RuleContext,
): RecoveryFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const open = state.opening !== undefined && ['DUE', 'PLAN', 'DEFAULT'].includes(state.status);
  insist(open, 'WRONG_STATE', 'Nothing of the principal is owed any more.');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why it may be paid in parts.', 'reason');
  const today = localDateOf(at);
  insistInstalments(command.instalments, today);
  const [owed, planned] = [remaining(state, today), sumCents(command.instalments.map((one) => one.amountCents))];
  insist(
    planned === owed,
    'PLAN_INVALID',
    `The parts come to ${formatEuro(planned)}; what is owed is ${formatEuro(owed)}.`,
    'instalments',
  );
  const objectionEndsOn = objectionDeadline(today, terms.holidays).end;
  const { instalments, interestFree = false } = command;
  return [{ type: 'paymentPlanGranted', data: { instalments, interestFree, objectionEndsOn } }];
}

function insistInstalments(instalments: readonly Instalment[], today: string): void {
  insist(instalments.length > 0, 'PLAN_INVALID', 'A plan has at least one part.', 'instalments');
  instalments.forEach(({ dueOn, amountCents }, index) => {
    const field = `instalments.${index}`;
    insistPlannable(dueOn, `${field}.dueOn`);
    const previous = instalments[index - 1]?.dueOn ?? today;
    insist(
      compareDates(dueOn, previous) > 0,
      'PLAN_INVALID',
      'Each part is due after the one before, and later than today.',
      field,
    );
    insist(isAmount(amountCents) && amountCents > 0, 'PLAN_INVALID', 'Each part is an amount above 0.', field);
  });
}
