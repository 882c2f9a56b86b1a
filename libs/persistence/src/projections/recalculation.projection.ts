import type { RecalculatedEnd, RecalculationFact } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { AwardRow } from '../entities/award-row.js';
import { SettlementRow } from '../entities/settlement-row.js';
import { moveDecision, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What changes when the ends of a file were reckoned again. */
export const recalculationProjections: Projections<RecalculationFact['type']> = {
  deadlinesRecalculated: (transaction, { ends }, place) => {
    for (const end of ends) move(transaction, end, place);
  },
};

function move(transaction: Transaction, end: RecalculatedEnd, place: FactPlace): void {
  const { deadline, dueOn } = end;
  if (deadline === 'DECISION') return moveDecision(transaction, place, dueOn);
  setDeadline(transaction, place, deadline, { dueOn });
  if (deadline === 'CHANGE_REQUEST') return;
  const applicationId = place.id;
  const told = deadline === 'OBJECTION' ? { objectionEndsOn: dueOn } : { paymentDueOn: dueOn };
  if (end.decision === 'AWARD') transaction.update(AwardRow, { applicationId }, told);
  if (deadline !== 'OBJECTION') return;
  if (end.decision === 'SETTLEMENT') transaction.update(SettlementRow, { applicationId }, { objectionEndsOn: dueOn });
  transaction.update(ApplicationRow, { id: applicationId }, { objectionEndsOn: dueOn });
}
