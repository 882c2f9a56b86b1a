import type { Cents } from '../vocabulary.js';
import { freeRoom, type Ledger, roomUnderCeiling } from './ledger.js';

/** What would follow from another ceiling, in cents; shown before anybody decides. */
export interface CeilingConsequences {
  readonly ceilingCents: Cents;
  /** Promised and awarded already: no ceiling can be below it. */
  readonly lowestCents: Cents;
  readonly possible: boolean;
  readonly roomCents: Cents;
  readonly freeCents: Cents;
  /** Allocated to files that are not decided yet and not reserved for them: to be awarded from the room, if it is there. */
  readonly waitingCents: Cents;
  /** What of it the room would not hold. */
  readonly shortCents: Cents;
}

/** What would follow if the ceiling of a round became `ceilingCents`, while `waitingCents` wait to be awarded from the room. */
export function consequencesOfCeiling(ledger: Ledger, ceilingCents: Cents, waitingCents: Cents): CeilingConsequences {
  const after = { ...ledger, CEILING: ceilingCents };
  const freeCents = freeRoom(after);
  return {
    ceilingCents,
    lowestCents: ledger.RESERVED + ledger.AWARDED,
    possible: roomUnderCeiling(after) >= 0,
    roomCents: Math.max(0, roomUnderCeiling(after)),
    freeCents,
    waitingCents,
    shortCents: Math.max(0, waitingCents - freeCents),
  };
}
