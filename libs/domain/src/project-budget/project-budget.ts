import { sumCents } from '../money/cents.js';
import type { Cents, MunicipalityCode } from '../vocabulary.js';

/** Whether a municipality gets the VAT on its costs back from the BTW-compensatiefonds. */
export const VAT_KINDS = ['COMPENSABLE', 'NOT_COMPENSABLE'] as const;
export type VatKind = (typeof VAT_KINDS)[number];

/** What VAT a round pays: none that is compensated anyway (the default), or all of it (assumption: no source says). */
export const VAT_RULES = ['WITHOUT_COMPENSABLE', 'INCLUDED'] as const;
export type VatRule = (typeof VAT_RULES)[number];

/** One line of the budget of a project, in cents: costs without VAT, and the VAT on them. */
export interface CostLine {
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly vat: VatKind;
}

/** What a municipality gets of a project, in cents; the lead is one of them (Regeling 2022 art. 9). */
export interface MunicipalityShare {
  readonly municipality: MunicipalityCode;
  readonly cents: Cents;
}

/** What these costs come to in a round with this rule: VAT that is compensated does not count, unless the round says so. */
export function eligibleCents(costs: readonly CostLine[], rule: VatRule = 'WITHOUT_COMPENSABLE'): Cents {
  const counts = ({ vat }: CostLine): boolean => rule === 'INCLUDED' || vat === 'NOT_COMPENSABLE';
  return sumCents(costs.map((line) => line.netCents + (counts(line) ? line.vatCents : 0)));
}
