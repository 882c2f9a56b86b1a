import type { Fact } from '../vocabulary.js';
import type { MinistryWork } from './application-facts.js';

/** Why somebody may not work on a file; a code and never words, for words would be about persons (Awb 2:4). */
export const CONFLICT_CAUSES = ['OWN_INTEREST', 'RELATED_PERSON', 'FORMER_POSITION', 'ADVISED_APPLICANT'] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];

/** Somebody who does not work on a file. */
export interface ConflictOfInterest {
  /** Id of the person, never a name. */
  readonly personId: string;
  readonly cause: ConflictCause;
}

/** An interest that stands, and who registered it: who acted, and for whom. */
export interface RegisteredConflict extends ConflictOfInterest {
  readonly registeredBy: readonly string[];
}

/** What can happen when somebody has an interest in a file, or turns out to have none. */
export type ConflictFact =
  | Fact<
      'conflictRegistered',
      ConflictOfInterest & {
        /** What this person had assessed and that is assessed anew by a colleague. */
        readonly reopened: readonly MinistryWork[];
      }
    >
  | Fact<'conflictLifted', { readonly personId: string }>;
