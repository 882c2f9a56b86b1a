import type { Cents, Fact, LocalDate, RefusalGround } from '../vocabulary.js';
import type { AwardDecision } from './application-facts.js';

/** What can happen when an application is decided. */
export type DecisionFact =
  | Fact<
      'allocated',
      {
        allocationId: string;
        lines: readonly { readonly projectId: string; readonly allocatedCents: Cents }[];
        /** What the round holds reserved for this file; 0 or absent where money is taken as it is awarded. */
        reservedCents?: Cents;
        taskId: string;
        dueOn: LocalDate;
      }
    >
  | Fact<'awardDecided', AwardDecision>
  | Fact<'applicationRejected', { caseReference: string; ground: RefusalGround; objectionEndsOn: LocalDate }>;
