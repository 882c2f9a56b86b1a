import type { HearingFact, ViewsReceipt } from '@ronde/domain';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What changes while a municipality is heard on a lower settlement. */
export const hearingProjections: Projections<(HearingFact | ViewsReceipt)['type']> = {
  settlementIntended: (transaction, { viewsDueOn, viewsDueAt }, place) =>
    setDeadline(transaction, place, 'VIEWS', { dueOn: viewsDueOn, dueAt: viewsDueAt }),
  viewsReceived: (transaction, _, place) => endDeadlines(transaction, place, 'VIEWS'),
  viewsLapsed: (transaction, _, place) => endDeadlines(transaction, place, 'VIEWS'),
};
