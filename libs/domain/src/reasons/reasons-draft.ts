import type { Happened, Instant } from '../vocabulary.js';
import type { ReasonedDecision, ReasonsAdoption, ReasonsEdit } from './reasons-facts.js';

/** The draft of the reasons of one decision; its text is in the journal. */
export interface ReasonsDraft {
  readonly version: number;
  readonly hash: string;
  /** The decision was taken with it. */
  readonly adopted?: boolean;
  /** What changed after it was written; the latest of it. */
  readonly outdatedBy?: { readonly type: string; readonly at: Instant };
}

/** The drafts of a file, one for each decision that has any. */
export type ReasonsDrafts = Readonly<Partial<Record<ReasonedDecision, ReasonsDraft>>>;

/** A file that can have drafts of reasons. */
export interface WithReasons {
  readonly reasons?: ReasonsDrafts;
}

const JUDGEMENT = [
  'supplementReceived',
  'withdrawalReceived',
  'assessed',
  'coAssessmentSilent',
  'conflictRegistered',
  'divergenceDecided',
  'lateOpinionReceived',
  'assessmentConcluded',
  'allocated',
  'coInitialRefused',
  'coInitialSilent',
  'refusalIntended',
  'viewsReceived',
  'viewsRecorded',
];

/** The facts that each decision's reasons rest on: one that comes later makes a draft outdated (Awb 3:46; the list is an assumption). */
const RESTS_ON: Readonly<Record<ReasonedDecision, readonly string[]>> = {
  AWARD: JUDGEMENT,
  REJECTION: [...JUDGEMENT, 'admissionDecided'],
  NOT_TAKEN: ['supplementReceived', 'supplementLapsed'],
  SETTLEMENT: ['accountabilityReceived', 'settlementIntended', 'viewsReceived', 'viewsLapsed', 'awardAmended'],
  REVOCATION: ['revocationIntended', 'viewsReceived', 'awardAmended', 'accountabilityReceived'],
  OBJECTION: [
    'timelinessJudged',
    'objectionCureReceived',
    'objectionCureEnded',
    'committeeAppointed',
    'hearingWaived',
    'hearingReportReceived',
    'amendmentCovered',
    'objectionDatesCorrected',
    'appealJudged',
  ],
};

/** The drafts after an edit. */
export function reasonsEdited({ reasons }: WithReasons, { decision, version, hash }: ReasonsEdit): WithReasons {
  return { reasons: { ...reasons, [decision]: { version, hash } } };
}

/** The drafts after a decision was taken with one of them. */
export function reasonsAdopted({ reasons }: WithReasons, { decision, version, hash }: ReasonsAdoption): WithReasons {
  return { reasons: { ...reasons, [decision]: { version, hash, adopted: true } } };
}

/** The drafts after any other fact: those that rest on such facts are outdated. Nothing in a file without drafts. */
export function reasonsAfter({ reasons }: WithReasons, { fact, at }: Happened): WithReasons {
  const drafts = Object.entries(reasons ?? {}) as [ReasonedDecision, ReasonsDraft][];
  const outdated = drafts.filter(([decision, draft]) => !draft.adopted && RESTS_ON[decision].includes(fact.type));
  if (outdated.length === 0) return {};
  const marked = outdated.map(([decision, draft]) => [decision, { ...draft, outdatedBy: { type: fact.type, at } }]);
  return { reasons: { ...reasons, ...(Object.fromEntries(marked) as ReasonsDrafts) } };
}
