import type { Cents, Component, Instant, LocalDate, Ministry, ProjectCategory } from '../vocabulary.js';
import type { VatRule } from '../project-budget/project-budget.js';
import type { BudgetYear } from '../budget-years/budget-year.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import type { EvaluationRule } from '../evaluation/evaluation-duty.js';
import type { CriterionTerms } from './criteria.js';
import type { AllocationStrategy } from '../allocation/allocation.js';
import type { PenaltyTariff } from '../deadlines/penalty-tariff.js';

/** The rule a round rests on. From 2027 on the legal base is unknown and says so. */
export interface RegulationVersion {
  /** For instance `R22`. */
  readonly code: string;
  /** Full citation as letters print it. */
  readonly citation: string;
  readonly known: boolean;
  /** The day to which it works back, where it does. */
  readonly worksBackTo?: LocalDate;
}

/** One component of the spending framework and the ministries that assess projects under it. */
export interface ComponentTerms {
  readonly component: Component;
  readonly assessedBy: readonly Ministry[];
  /** What projects under it are judged by; left out, assessments answer no criteria. */
  readonly criteria?: readonly CriterionTerms[];
}

/** The dates of a year, chosen by the authority (assumption: no source fixes them.6). */
export interface RoundDates {
  readonly publishOn: LocalDate;
  readonly callOpensOn: LocalDate;
  /** Last day on which an application is in time, until 24:00. */
  readonly callClosesOn: LocalDate;
  readonly completenessDueOn: LocalDate;
  readonly assessmentDueOn: LocalDate;
  readonly allocationDueOn: LocalDate;
  readonly awardDueOn: LocalDate;
  readonly executionStartsOn: LocalDate;
  readonly executionEndsOn: LocalDate;
  readonly monitoringDueOn: LocalDate;
  readonly evaluationDueOn: LocalDate;
  /** 15 July after the execution year (Fvw 17a(1)). */
  readonly accountabilityDueOn: LocalDate;
}

/** Lengths the authority sets itself. Reminders count in working days before (and after) a due date (assumption). */
export interface RoundIntervals {
  readonly supplementDays: number;
  readonly coAssessmentWorkingDays: number;
  readonly remindWorkingDaysBefore: readonly number[];
  readonly remindWorkingDaysAfter: readonly number[];
  readonly escalateWorkingDaysAfter: number;
  /** How long ahead an office is warned of a statutory term that is about to lapse; ten when left out (assumption). */
  readonly warnWorkingDaysBefore?: number;
}

/**
 * Everything that is constant for one yearly round: it enters as the workflow's input, so that no later
 * year can disturb it.
 */
export interface RoundTerms {
  /** `2022`, or `2022-r1` for the first rehearsal of it. */
  readonly roundId: string;
  readonly year: number;
  readonly title: string;
  readonly regulation: RegulationVersion;
  readonly ceilingCents: Cents;
  readonly reserveCents: Cents;
  /** The years the ceiling and the reserve are divided over (practice of 2023–2026); absent in a round of one year. */
  readonly budgetYears?: readonly BudgetYear[];
  /** What VAT counts in the costs of a project; left out: none that is compensated (assumption). */
  readonly vat?: VatRule;
  readonly components: readonly ComponentTerms[];
  /** The kinds of projects its framework tells apart; absent where it tells none apart. */
  readonly categories?: readonly ProjectCategory[];
  readonly evaluationRule: EvaluationRule;
  readonly allocationStrategy: AllocationStrategy;
  /**
   * When a file's money is taken from the ceiling: with the approved allocation, so that every award has its room
   * (the default), or with each award, in the order in which they are decided (assumption).
   */
  readonly reservation?: 'AT_ALLOCATION' | 'AT_AWARD';
  /** Whether awards are paid by orders of this system, or outside of it (the default). */
  readonly payments?: 'ORDERS' | 'OUTSIDE';
  /** TO_BE_ADOPTED: awards are made on condition that the budget gets the money; left out, under no such condition (assumption). */
  readonly budget?: BudgetCondition;
  /** What a late decision costs a day (Awb 4:17(2)); left out, the amounts of the text that was read. */
  readonly penaltyTariff?: PenaltyTariff;
  readonly dates: RoundDates;
  readonly intervals: RoundIntervals;
  readonly holidays: HolidayTable;
  /** Whether decisions leave on the day they are taken (also when absent), or once Parliament has been told. */
  readonly notification?: NotificationMoment;
  /**
   * What gets nothing when the mandatory evaluation is refused, after the applicant was asked for it: the activity, or the
   * whole application (Regeling 2022 art. 7(3)). Left out, the activity, and nobody need have asked.
   */
  readonly evaluationRefusal?: 'ACTIVITY' | 'APPLICATION';
  /** Which role of JenV decides where the ministries differ; left out, an approver. */
  readonly divergence?: 'APPROVER' | 'ADMINISTRATOR';
  /** Whose initial is asked for an award with projects on its components; left out, nobody's (assumption). */
  readonly coInitial?: 'SZW';
  /** REQUIRED: only who holds a mandate decides (Awb 10:3); left out, the table of permissions alone says who may. */
  readonly mandates?: 'REQUIRED';
  /** A rehearsal has no legal effect: its letters say so and its mails never leave the machine. */
  readonly rehearsal: boolean;
  /** Made-up content under real totals; shown as such. */
  readonly illustrative: boolean;
}

/** Where the budget stands that awards are conditional on; a round is drafted with the first. */
export const BUDGET_CONDITIONS = ['TO_BE_ADOPTED', 'SUFFICIENT', 'INSUFFICIENT'] as const;
export type BudgetCondition = (typeof BUDGET_CONDITIONS)[number];

/** When decisions on the division of the money leave. */
export const NOTIFICATION_MOMENTS = ['AT_ONCE', 'AFTER_ANNOUNCEMENT'] as const;
export type NotificationMoment = (typeof NOTIFICATION_MOMENTS)[number];

/** Whether the round keeps its decisions on the division of the money until Parliament has been told. */
export function keepsDecisions({ notification }: Pick<RoundTerms, 'notification'>): boolean {
  return notification === 'AFTER_ANNOUNCEMENT';
}

/** When something must be done: the date people read and the exclusive instant at which the term is over. */
export interface DueMoment {
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
}
