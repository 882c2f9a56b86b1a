import type { Happened, Instant, LocalDate } from '../vocabulary.js';
import type { FurtherDelay } from '../deadlines/decision-on-objection.js';
import type { ContestedDecision } from './contested-decision.js';
import type {
  HearingForm,
  HearingWaiver,
  ObjectionDecision,
  ObjectionDeficiency,
  ObjectionEnding,
  ObjectionFact,
  ObjectionOutcome,
  ReceivedObjection,
} from './objection-facts.js';
import { reasonsAfter, type ReasonsDrafts } from '../reasons/reasons-draft.js';
import { OBJECTION_STEPS } from './objection-steps.js';

/** Where an objection stands. */
export const OBJECTION_PHASES = ['RECEIVED', 'JUDGEMENT', 'CURE', 'PREPARATION', 'READY', 'DECIDED', 'ENDED'] as const;
/** One of these steps. */
export type ObjectionPhase = (typeof OBJECTION_PHASES)[number];

/** A chance to cure what an objection lacks (Awb 6:6) and how it went. */
export interface CureState {
  readonly requestedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly status: 'OPEN' | 'CURED' | 'LAPSED';
  readonly curedOn?: LocalDate;
}

/** The hearing as it is planned (Awb 7:2). */
export interface PlannedHearing {
  readonly on: LocalDate;
  readonly time: string;
  readonly form: HearingForm;
}

/** One objection as its facts tell it. */
export interface ObjectionState {
  readonly phase: ObjectionPhase;
  readonly objection?: ReceivedObjection;
  /** The decision it is now about: an amended one after Awb 6:19. */
  readonly against: ContestedDecision | null;
  /** When the latest amendment was taken of which somebody said whether the objector has an interest in it (Awb 6:19(1)). */
  readonly amendmentJudgedUntil?: Instant;
  /** Every decision it has been about; who took one of these may not decide on the objection. */
  readonly firstDeciders: readonly string[];
  readonly takenIntoAccount?: boolean;
  readonly lacks: readonly ObjectionDeficiency[];
  readonly cures: readonly CureState[];
  readonly withCommittee: boolean;
  readonly hearing?: PlannedHearing;
  readonly hearingWaived?: HearingWaiver;
  readonly report?: { readonly heard: boolean; readonly advice?: ObjectionOutcome };
  readonly adjournedOn?: LocalDate;
  readonly furtherDelays: readonly FurtherDelay[];
  readonly decisionDueOn?: LocalDate;
  /** The open work: to handle it, or to decide on it. Each may be asked more than once, for dates are corrected and decisions annulled. */
  readonly handlingTaskId?: string;
  readonly handlings?: number;
  readonly decisionTaskId?: string;
  readonly decisionsAsked?: number;
  readonly withdrawn: boolean;
  readonly decision?: ObjectionDecision & {
    readonly decidedAt: Instant;
    readonly decidedBy: string;
    /** When it was sent anew; absent while it was sent once, as it was taken. */
    readonly notifiedOn?: LocalDate;
    /** When its letter came back; absent once it was sent anew. */
    readonly returnedOn?: LocalDate;
  };
  /** The appeal against the decision, and that it was dismissed. */
  readonly appeal?: {
    readonly court: string;
    readonly courtCaseNumber: string;
    readonly filedOn: LocalDate;
    /** Against the judgment on the first appeal (Awb 8:104). */
    readonly higher?: true;
    readonly judgedOn?: LocalDate;
  };
  readonly appealDismissed?: boolean;
  /** The last judgment that annulled a decision, and how many did. */
  readonly annulled?: { readonly on: LocalDate; readonly decideBy?: LocalDate; readonly times: number };
  /** Reasons that somebody wrote for the decision; absent where nobody did. */
  readonly reasons?: ReasonsDrafts;
  readonly ending?: ObjectionEnding;
  readonly preparedBy: readonly string[];
}

/** An objection of which nothing has arrived yet. */
export const NO_OBJECTION: ObjectionState = {
  phase: 'RECEIVED',
  against: null,
  firstDeciders: [],
  lacks: [],
  cures: [],
  furtherDelays: [],
  withCommittee: false,
  withdrawn: false,
  preparedBy: [],
};

/** What a fact changes of an objection, given when it happened and who caused it. */
export type ObjectionStep<T extends ObjectionFact['type']> = (
  state: ObjectionState,
  data: Extract<ObjectionFact, { type: T }>['data'],
  happened: { readonly at: Instant; readonly actorId: string },
) => Partial<ObjectionState>;

/** One step for every fact of an objection. */
export type ObjectionSteps = { readonly [T in ObjectionFact['type']]: ObjectionStep<T> };

/** The state after `happened`; never refuses, for a fact is a fact. */
export function evolveObjection(state: ObjectionState, happened: Happened<ObjectionFact>): ObjectionState {
  const step = OBJECTION_STEPS[happened.fact.type] as ObjectionStep<ObjectionFact['type']>;
  return { ...state, ...step(state, happened.fact.data as never, happened), ...reasonsAfter(state, happened) };
}
