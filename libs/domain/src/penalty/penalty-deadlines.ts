import type { HolidayTable } from '../calendar/holiday-table.js';
import { addDays } from '../calendar/local-date.js';
import { deadlineFrom } from '../deadlines/compute-deadline.js';
import type { Deadline } from '../deadlines/deadline.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { TERMS } from '../deadlines/terms.js';
import type { LocalDate } from '../vocabulary.js';
import type { PenaltyState } from './penalty-state.js';

/** A term that runs because of a notice of default. */
export interface PenaltyDeadline {
  readonly code: 'PENALTY_GRACE' | 'PENALTY_FIXING' | 'PENALTY_PAYMENT';
  readonly deadline: Deadline;
}

/** The terms of a notice of default, each with why it ends when it does (Awb 4:17(3), 4:18, 4:87; R13, R16). */
export function penaltyDeadlines(
  { notice, stopped, fixed }: PenaltyState,
  { holidays }: { readonly holidays: HolidayTable },
): readonly PenaltyDeadline[] {
  if (notice === undefined || notice.judgement !== 'VALID') return [];
  const grace = deadlineFrom(notice.receivedOn, TERMS.PENALTY_GRACE, holidays);
  const last = lastPayableDay(stopped?.days ?? 0, grace.end);
  return [
    { code: 'PENALTY_GRACE', deadline: grace },
    ...(stopped?.fixDueOn
      ? [{ code: 'PENALTY_FIXING' as const, deadline: deadlineFrom(last, TERMS.PENALTY_FIXING, holidays) }]
      : []),
    ...(fixed?.paymentDueOn && fixed.returnedOn === undefined
      ? [
          {
            code: 'PENALTY_PAYMENT' as const,
            deadline: paymentDeadline(fixed.notifiedOn ?? fixed.fixedOn, holidays).deadline,
          },
        ]
      : []),
  ];
}

function lastPayableDay(days: number, graceEnd: LocalDate): LocalDate {
  return addDays(graceEnd, days);
}
