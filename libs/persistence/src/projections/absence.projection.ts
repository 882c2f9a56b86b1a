import type { AbsenceFact } from '@ronde/domain';
import { AbsenceRow } from '../entities/absence-row.js';
import type { Projections } from './projection.js';

/** What the facts of the register of absence change. */
export const absenceProjections: Projections<AbsenceFact['type']> = {
  absenceRegistered: (transaction, { absenceId: id, ...absence }, { actor, at: registeredAt }) =>
    transaction.insert(AbsenceRow, { ...absence, id, registeredBy: actor.id, registeredAt }),
  absenceEnded: (transaction, { absenceId, endedAt }) => transaction.update(AbsenceRow, { id: absenceId }, { endedAt }),
};
