import type { Fact, LocalDate } from '../vocabulary.js';
import type { NotifiedDecision } from './decision-facts.js';

/** An end of a file that was reckoned again: what it was and what it is (R19). */
export type RecalculatedEnd = { readonly previousDueOn: LocalDate; readonly dueOn: LocalDate } & (
  | { readonly deadline: 'DECISION' }
  | { readonly deadline: 'CHANGE_REQUEST'; readonly requestId: string }
  | {
      readonly deadline: 'OBJECTION' | 'PAYMENT';
      readonly decision: NotifiedDecision;
      readonly caseReference: string;
    }
);

/** What happens to a file when the calendar it reckons with changes. */
export type RecalculationFact = Fact<'deadlinesRecalculated', { ends: readonly RecalculatedEnd[] }>;
