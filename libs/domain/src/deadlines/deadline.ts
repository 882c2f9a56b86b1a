import type { Bilingual } from '../calendar/language.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import type { Suspension } from './suspension.js';
import type { TermDefinition } from './term-definition.js';

/** The rules of date arithmetic that a step can rest on. */
export type RuleCode = `R${1 | 2 | 4 | 5 | 6 | 7 | 8 | 9 | 12 | 15 | 17 | 18}`;

/** What a term counts from: a day, an instant (for hours), or the end of another term. The event day is not counted (R1). */
export type TermEvent = { readonly on: LocalDate } | { readonly at: Instant } | { readonly endOf: DeadlineFacts };

/** A term added once to the running one: an adjournment (Awb 7:10(3)) or an extension (Woo 4.4(2)). */
export interface TermExtension {
  readonly rule: RuleCode;
  readonly term: TermDefinition;
  readonly notifiedOn: LocalDate;
}

/** A new date named by the authority (Awb 4:14(3)) or consented to (7:10(4)): it replaces the end and does not roll. */
export interface NamedDate {
  readonly rule: RuleCode;
  readonly term: TermDefinition;
  readonly notifiedOn: LocalDate;
  readonly date: LocalDate;
}

/** R19: all that is stored of a deadline. The end is computed from it and a holiday table, at any time again. */
export interface DeadlineFacts {
  readonly term: TermDefinition;
  readonly event: TermEvent;
  readonly suspensions?: readonly Suspension[];
  readonly extension?: TermExtension;
  /** In the order in which they were named. */
  readonly namedDates?: readonly NamedDate[];
  /** The day on which one looks; needed only while a suspension is open. */
  readonly asOf?: LocalDate;
}

/** One thing that set or moved the end, or that kept it from moving (`from` equals `to`), and why. */
export interface DeadlineStep {
  readonly rule: RuleCode;
  readonly article: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly because: Bilingual;
}

/** What a person should know before relying on the end. */
export type WarningCode =
  | 'ENDS_ON_NON_WORKING_DAY'
  | 'DECREE_DAYS_UNKNOWN'
  | 'SUSPENSION_WITHOUT_TERM'
  | 'SUSPENSION_AFTER_END'
  | 'SUSPENSION_OPEN'
  | 'SUSPENSION_NOT_NOTIFIED'
  | 'NOTIFIED_TOO_LATE'
  | 'NAMED_DATE_NOT_LATER'
  | 'TWO_READINGS'
  | 'UNSURE';

/** A warning in both languages, with its code. */
export interface DeadlineWarning {
  readonly code: WarningCode;
  readonly text: Bilingual;
  /** The day to choose or to plan on instead, where there is one. */
  readonly proposal?: LocalDate;
}

/** The end under another reading of the law. */
export interface OtherReading {
  readonly end: LocalDate;
  readonly endInstant: Instant;
  readonly because: Bilingual;
}

/** When a term ends, explaining itself. Dates are days in Amsterdam; the term runs until `endInstant`, which is exclusive. */
export interface Deadline {
  readonly term: string;
  readonly article: string;
  readonly name: Bilingual;
  /** The event day, which is not counted. */
  readonly startDate: LocalDate;
  /** The end as counted, before suspensions, extensions and rolling. */
  readonly countedEnd: LocalDate;
  /** The end with suspensions and extensions, before rolling. */
  readonly rawEnd: LocalDate;
  readonly end: LocalDate;
  readonly endInstant: Instant;
  readonly suspendedDays: number;
  /** True while a suspension is open, so that the end can still move. */
  readonly provisional: boolean;
  /** First day of the suspension that is open: the clock stands still since then. */
  readonly suspendedSince: LocalDate | null;
  readonly otherReading: OtherReading | null;
  /** The earliest of the readings: plan on this day. */
  readonly planOn: LocalDate;
  readonly steps: readonly DeadlineStep[];
  readonly warnings: readonly DeadlineWarning[];
  readonly facts: DeadlineFacts;
}
