import type { MergerFact } from '@ronde/domain';
import { MergerRow } from '../entities/merger-row.js';
import type { Projections } from './projection.js';

/** What the facts of the register of mergers change. */
export const mergerProjections: Projections<MergerFact['type']> = {
  municipalitiesMerged: (transaction, { mergerId: id, merged, ...rest }, { roundId, actor, at: registeredAt }) =>
    transaction.insert(MergerRow, {
      ...{ ...rest, merged: [...merged], roundId, id, struck: false, registeredBy: actor.id, registeredAt },
    }),
  mergerStruck: (transaction, { mergerId: id }, { roundId }) =>
    transaction.update(MergerRow, { roundId, id }, { struck: true }),
};
