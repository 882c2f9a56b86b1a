import type { Fill } from '../../../shared/ui/picture/fills.js';
import type { Ledger } from '../api/ledger.js';

/** A part of the ceiling. */
export interface CeilingPart {
  readonly name: 'AWARDED' | 'RESERVED' | 'HELD' | 'FREE';
  readonly cents: number;
  readonly fill: Fill;
}

type Sums = Pick<Ledger, 'awardedCents' | 'reservedCents' | 'roomCents' | 'freeCents'>;

/** The ceiling in four parts, which together are the whole of it: what the reserve still has is what room is not free. */
export function ceilingParts({ awardedCents, reservedCents, roomCents, freeCents }: Sums): readonly CeilingPart[] {
  return [
    { name: 'AWARDED', cents: awardedCents, fill: 'SOLID' },
    { name: 'RESERVED', cents: reservedCents, fill: 'STRIPED' },
    { name: 'HELD', cents: Math.max(0, roomCents - freeCents), fill: 'DOTTED' },
    { name: 'FREE', cents: freeCents, fill: 'OPEN' },
  ];
}
