import type { Happened, Instant } from '../vocabulary.js';
import type { Mandate } from './mandate.js';
import type { MandateFact } from './mandate-facts.js';

/** A mandate and, once it was revoked, since when it no longer holds. */
export interface RegisteredMandate extends Mandate {
  readonly revokedAt?: Instant;
}

/** Every mandate that was ever given, oldest first. */
export interface MandateRegister {
  readonly mandates: readonly RegisteredMandate[];
}

/** A register in which nothing stands yet. */
export const NO_MANDATES: MandateRegister = { mandates: [] };

/** The register after `happened`; never refuses, for a fact is a fact. */
export function evolveMandateRegister({ mandates }: MandateRegister, { fact }: Happened<MandateFact>): MandateRegister {
  switch (fact.type) {
    case 'mandateGranted':
      return { mandates: [...mandates, fact.data] };
    case 'mandateRevoked':
      return {
        mandates: mandates.map((mandate) =>
          mandate.mandateId === fact.data.mandateId ? { ...mandate, revokedAt: fact.data.revokedAt } : mandate,
        ),
      };
  }
}
