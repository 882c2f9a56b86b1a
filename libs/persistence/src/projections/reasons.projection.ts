import type { ReasonsFact } from '@ronde/domain';
import { ReasonsDraftRow } from '../entities/reasons-draft-row.js';
import type { Projections } from './projection.js';

/** What changes while the reasons of a decision are written, and as it is taken. */
export const reasonsProjections: Projections<ReasonsFact['type']> = {
  reasonsEdited: (transaction, edit, { stream, roundId, position, actor, at }) =>
    transaction.insert(ReasonsDraftRow, {
      ...{ stream, roundId, position, ...edit },
      ...{ editedBy: actor.id, editedAt: at, adoptedBy: null, adoptedAt: null },
    }),
  reasonsAdopted: (transaction, { decision, version }, { stream, actor, at }) =>
    transaction.update(ReasonsDraftRow, { stream, decision, version }, { adoptedBy: actor.id, adoptedAt: at }),
};
