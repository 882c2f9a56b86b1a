import type { ConflictFact } from '@ronde/domain';
import { AssessmentRow } from '../entities/assessment-row.js';
import { ConflictOfInterestRow } from '../entities/conflict-of-interest-row.js';
import { setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What changes when somebody does not work on a file any more, or does again. */
export const conflictProjections: Projections<ConflictFact['type']> = {
  conflictRegistered: (transaction, { personId, cause, reopened }, place) => {
    const { id: applicationId, actor, at: registeredAt } = place;
    transaction.insert(ConflictOfInterestRow, { applicationId, personId, cause, registeredBy: actor.id, registeredAt });
    for (const { ministry, taskId, dueOn } of reopened) {
      const open = { taskId, dueOn, status: 'OPEN', assessedBy: null, endedAt: null } as const;
      transaction.update(AssessmentRow, { applicationId, ministry }, open);
      transaction.run('DELETE FROM assessment_line WHERE application_id = $1 AND ministry = $2', [
        applicationId,
        ministry,
      ]);
      setDeadline(transaction, place, `ASSESSMENT_${ministry}`, { dueOn });
    }
  },
  conflictLifted: (transaction, { personId }, { id }) => {
    transaction.run('DELETE FROM conflict_of_interest WHERE application_id = $1 AND person_id = $2', [id, personId]);
  },
};
