import type { ChangeRequestFact, ChangeRequestReceipt } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { ChangeRequestRow } from '../entities/change-request-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What changes when a municipality asks for a change of its award, and when that is decided. */
export const changeRequestProjections: Projections<(ChangeRequestFact | ChangeRequestReceipt)['type']> = {
  changeRequestReceived: async (transaction, request, place) => {
    const { requestId, receivedAt, decisionDueOn } = request;
    const { id: applicationId, roundId } = place;
    const row = { applicationId, requestId, roundId, kind: request.kind, wanted: request, receivedAt, decisionDueOn };
    transaction.insert(ChangeRequestRow, row);
    await keepDeadline(transaction, place);
  },
  changeRequestOpened: (transaction, { requestId, taskId }, { id }) =>
    transaction.update(ChangeRequestRow, { applicationId: id, requestId }, { taskId }),
  changeRequestDecided: async (transaction, { requestId, outcome, ground, partnerMunicipalities }, place) => {
    const { id, actor, at } = place;
    const decided = { outcome, ground, decidedBy: actor.id, decidedAt: at };
    transaction.update(ChangeRequestRow, { applicationId: id, requestId }, decided);
    if (partnerMunicipalities) transaction.update(ApplicationRow, { id }, { partnerMunicipalities });
    await keepDeadline(transaction, place);
  },
  executionExtended: (transaction, { accountabilityDueOn }, place) =>
    setDeadline(transaction, place, 'ACCOUNTABILITY', { dueOn: accountabilityDueOn }),
};

/** Of several requests the one that must be decided first stands among the terms of the file. */
async function keepDeadline(transaction: Transaction, place: FactPlace): Promise<void> {
  const [first] = await transaction.query<{ dueOn: string }[]>(
    `SELECT min(decision_due_on)::text AS "dueOn" FROM change_request WHERE application_id = $1 AND outcome IS NULL
     HAVING min(decision_due_on) IS NOT NULL`,
    [place.id],
  );
  if (first) setDeadline(transaction, place, 'CHANGE_REQUEST', first);
  else endDeadlines(transaction, place, 'CHANGE_REQUEST');
}
