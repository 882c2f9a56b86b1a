import { PENALTY_TARIFF_2021, type PenaltyTariff } from '../deadlines/penalty-tariff.js';
import type { RoundTerms } from '../round/round-terms.js';

/** The amounts of a penalty in a round: its own, or those of Awb 4:17(2) in the text that was read. */
export function penaltyTariffOf({ penaltyTariff }: Pick<RoundTerms, 'penaltyTariff'>): PenaltyTariff {
  return penaltyTariff ?? PENALTY_TARIFF_2021;
}
