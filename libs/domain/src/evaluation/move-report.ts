import { compareDates } from '../calendar/local-date.js';
import type { Instant, LocalDate } from '../vocabulary.js';

/** A report that an award obliges to is due on another day, and is waited for until another. */
export interface ReportMoved {
  readonly previousDueOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  /** The day of accountability: when it has passed, the report never came. */
  readonly awaitedUntil: LocalDate;
}

/**
 * How a report moves that is not there yet: never to an earlier day than it has. Undefined when it is there, or when
 * nothing changes.
 */
export function moveReport(
  state: {
    readonly status: string;
    readonly dueOn?: LocalDate;
    readonly dueAt?: Instant;
    readonly awaitedUntil?: LocalDate;
  },
  wanted: { readonly dueOn?: LocalDate; readonly dueAt?: Instant; readonly awaitedUntil: LocalDate },
): ReportMoved | undefined {
  const { status, dueOn, dueAt, awaitedUntil } = state;
  if (status !== 'DUE' || dueOn === undefined || dueAt === undefined) return undefined;
  const later = wanted.dueOn !== undefined && compareDates(wanted.dueOn, dueOn) > 0;
  if (!later && awaitedUntil === wanted.awaitedUntil) return undefined;
  const due = later ? { dueOn: wanted.dueOn!, dueAt: wanted.dueAt! } : { dueOn, dueAt };
  return { previousDueOn: dueOn, ...due, awaitedUntil: wanted.awaitedUntil };
}
