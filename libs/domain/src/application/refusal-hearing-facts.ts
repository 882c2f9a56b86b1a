import type { Fact, Instant, LocalDate, RefusalGround } from '../vocabulary.js';

/** What the authority intends to refuse on facts that the applicant did not give, told before it decides (Awb 4:7). */
export interface IntendedRefusal {
  readonly projectIds: readonly string[];
  readonly ground: RefusalGround;
  /** Last day on which views count; the instant is the first one after it. */
  readonly viewsDueOn: LocalDate;
  readonly viewsDueAt: Instant;
}

/** A hearing on a refusal, and whether its views came. */
export interface RefusalHearing extends IntendedRefusal {
  readonly status: 'OPEN' | 'RECEIVED' | 'WAIVED';
}

/** How views came without being sent in: given orally, or not wanted (Awb 4:9). */
export const RECORDED_VIEWS = ['ORALLY', 'WAIVED'] as const;
export type RecordedViews = (typeof RECORDED_VIEWS)[number];

/** What can happen before an application is refused on facts that the applicant did not give. */
export type RefusalHearingFact =
  Fact<'refusalIntended', IntendedRefusal> | Fact<'viewsRecorded', { how: RecordedViews; on: LocalDate }>;
