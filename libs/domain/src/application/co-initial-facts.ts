import type { Cents, Fact, LocalDate } from '../vocabulary.js';

/** What Social Affairs can answer when it is asked to initial an award along. */
export const CO_INITIAL_OUTCOMES = ['GIVEN', 'REFUSED'] as const;
export type CoInitialOutcome = (typeof CO_INITIAL_OUTCOMES)[number];

/** How the asking for a co-initial ended; SILENT is never shown as agreement. */
export type CoInitialResult = CoInitialOutcome | 'SILENT';

/** What is put before the approver of Social Affairs: the projects it co-assesses and what they would get, in cents. */
export interface CoInitialAsked {
  readonly projectIds: readonly string[];
  readonly amountCents: Cents;
  readonly taskId: string;
  readonly dueOn: LocalDate;
}

/** What can happen when Social Affairs initials along (medeparaaf). Why it refuses is the reason in the journal. */
export type CoInitialFact =
  | Fact<'coInitialAsked', CoInitialAsked>
  | Fact<'coInitialGiven', { amountCents: Cents; taskId: string }>
  | Fact<'coInitialRefused', { amountCents: Cents; taskId: string }>
  | Fact<'coInitialSilent', { taskId: string }>;
