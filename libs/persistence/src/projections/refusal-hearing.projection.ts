import type { RefusalHearingFact } from '@ronde/domain';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What changes while an applicant is heard on a refusal. */
export const refusalHearingProjections: Projections<RefusalHearingFact['type']> = {
  refusalIntended: (transaction, { viewsDueOn, viewsDueAt }, place) =>
    setDeadline(transaction, place, 'VIEWS', { dueOn: viewsDueOn, dueAt: viewsDueAt }),
  viewsRecorded: (transaction, _, place) => endDeadlines(transaction, place, 'VIEWS'),
};
