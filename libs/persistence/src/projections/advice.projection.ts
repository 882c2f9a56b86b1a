import type { AdviceFact } from '@ronde/domain';
import { AdviceRow } from '../entities/advice-row.js';
import type { Projections } from './projection.js';

/** What the facts of the register of advice change. */
export const adviceProjections: Projections<AdviceFact['type']> = {
  adviceGiven: (transaction, { adviceId: id, ...rest }, { roundId, actor, at: registeredAt }) =>
    transaction.insert(AdviceRow, { ...rest, roundId, id, struck: false, registeredBy: actor.id, registeredAt }),
  adviceStruck: (transaction, { adviceId: id }, { roundId }) =>
    transaction.update(AdviceRow, { roundId, id }, { struck: true }),
};
