import type { Fact, LocalDate } from '../vocabulary.js';

/** A regulation that became known after the round was drafted, with the day of its publication. */
export interface PublishedRegulation {
  /** For instance `R22`. */
  readonly code: string;
  /** Full citation as letters print it. */
  readonly citation: string;
  readonly publishedOn: LocalDate;
  /** The day to which it works back, where it does. */
  readonly worksBackTo?: LocalDate;
}

/** The budget that awards waited for. */
export interface AdoptedBudget {
  readonly adoptedOn: LocalDate;
  /** Whether it has the money for what was awarded. */
  readonly sufficient: boolean;
  /** Last day to take awards back for want of it: four weeks on (after Awb 4:34(3), assumption). */
  readonly invokableUntil: LocalDate;
}

/** What a round can still lack when it begins: its regulation and its budget. */
export type LegalBaseFact = Fact<'regulationPublished', PublishedRegulation> | Fact<'budgetAdopted', AdoptedBudget>;
