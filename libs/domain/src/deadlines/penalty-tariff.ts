import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';

/** So many days at so much a day. */
export interface PenaltyBand {
  readonly days: number;
  readonly centsPerDay: Cents;
}

/** The bands of a penalty in their order. The amounts are indexable, hence a parameter. */
export type PenaltyTariff = readonly PenaltyBand[];

/** The amounts of Awb 4:17(2) in the text of 21-12-2021: €23, €35 and €45, 14 days each, €1,442 in all. */
export const PENALTY_TARIFF_2021: PenaltyTariff = [
  { days: 14, centsPerDay: 2300 },
  { days: 14, centsPerDay: 3500 },
  { days: 14, centsPerDay: 4500 },
];

/** The penalty over the first `days` days, in cents. Refuses with PENALTY_TARIFF_SHORT more days than the tariff has. */
export function penaltyCents(days: number, tariff: PenaltyTariff): Cents {
  let [left, cents] = [days, 0];
  for (const band of tariff) {
    const inBand = Math.min(left, band.days);
    cents += inBand * band.centsPerDay;
    left -= inBand;
  }
  insist(
    left === 0,
    'PENALTY_TARIFF_SHORT',
    `The penalty tariff ends ${left} days before the ${days} days that are owed.`,
  );
  return cents;
}
