import type { Fact, Instant } from '../vocabulary.js';
import type { Mandate } from './mandate.js';

/** What can happen in the register of mandates; its stream is `mandate-register/ministries`. */
export type MandateFact =
  | Fact<'mandateGranted', Mandate>
  | Fact<'mandateRevoked', { mandateId: string; revokedAt: Instant; because: 'REVOKED' | 'MANDATE_ABOVE_ENDED' }>;
