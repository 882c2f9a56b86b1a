import type { Fact, Instant, MunicipalityCode } from '../vocabulary.js';

/** Who is added to the approved invited list and who leaves it; each at most once, sorted. */
export interface InvitedListChange {
  /** `c1`, `c2`, … in the order of the round. */
  readonly changeId: string;
  readonly added: readonly MunicipalityCode[];
  readonly dropped: readonly MunicipalityCode[];
}

/** What can happen to the invited list once it is approved. */
export type InvitedListFact =
  | Fact<'invitedListChangeProposed', InvitedListChange>
  | Fact<'invitedListChangeReturned', InvitedListChange>
  | Fact<
      'invitedListChanged',
      InvitedListChange & {
        /** The whole list as it is now. */
        readonly municipalities: readonly MunicipalityCode[];
        /** Until when one can apply; absent while nobody has been invited yet. */
        readonly closesAt?: Instant;
      }
    >;
