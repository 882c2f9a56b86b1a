import type { ExOfficioFact } from '@ronde/domain';
import { setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What changes when accountability is asked again, or does not come. */
export const exOfficioProjections: Projections<ExOfficioFact['type']> = {
  accountabilityAskedAgain: (transaction, { dueOn }, place) =>
    setDeadline(transaction, place, 'ACCOUNTABILITY', { dueOn }),
  exOfficioOpened: (transaction, { cause, settlementDueOn }, { id, roundId }) =>
    transaction.run(
      `INSERT INTO settlement (application_id, round_id, activities_finished, spent, due_on, ex_officio)
       VALUES ($1, $2, false, '[]', $3, $4)
       ON CONFLICT (application_id) DO UPDATE SET due_on = $3, ex_officio = $4`,
      [id, roundId, settlementDueOn, cause],
    ),
};
