import type { MandateFact } from '@ronde/domain';
import { MandateRow } from '../entities/mandate-row.js';
import type { Projections } from './projection.js';

/** What the facts of the register of mandates change. */
export const mandateProjections: Projections<MandateFact['type']> = {
  mandateGranted: (transaction, { mandateId, under, ...mandate }, { actor, at }) =>
    transaction.insert(MandateRow, {
      ...mandate,
      acts: [...mandate.acts],
      ...{ id: mandateId, under: under ?? null, grantedBy: actor.id, grantedAt: at },
    }),
  mandateRevoked: (transaction, { mandateId, revokedAt }) =>
    transaction.update(MandateRow, { id: mandateId }, { revokedAt }),
};
