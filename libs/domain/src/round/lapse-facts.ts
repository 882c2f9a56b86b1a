import type { LapsingEnd } from '../deadlines/lapsing.js';
import type { OfficeCode } from '../correspondence/mail.js';
import type { Fact, LocalDate } from '../vocabulary.js';

/** An office was warned of statutory terms that are about to lapse; of each end once. */
export type RoundLapseFact = Fact<
  'deadlinesLapsing',
  { office: OfficeCode; warnedUntil: LocalDate; ends: readonly LapsingEnd[] }
>;
