import type { AwardAmendment } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { AwardAmendmentRow } from '../entities/award-amendment-row.js';
import { AwardRow } from '../entities/award-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What changes when an award becomes another. */
export const amendmentProjections: Projections<'awardAmended' | 'revocationIntended'> = {
  revocationIntended: (transaction, { viewsDueOn, viewsDueAt }, place) =>
    setDeadline(transaction, place, 'VIEWS', { dueOn: viewsDueOn, dueAt: viewsDueAt }),
  awardAmended: (transaction, amendment, place) => {
    const { id } = place;
    const { totalCents } = amendment;
    if (amendment.cause === 'REVOCATION') endDeadlines(transaction, place, 'VIEWS');
    keepAmendment(transaction, amendment, place);
    if (amendment.paymentDueOn) setDeadline(transaction, place, 'PAYMENT', { dueOn: amendment.paymentDueOn });
    transaction.update(AwardRow, { applicationId: id }, { totalCents });
    transaction.update(ApplicationRow, { id }, { awardedCents: totalCents });
    keepLines(transaction, amendment, place);
  },
};

function keepAmendment(
  transaction: Transaction,
  amendment: AwardAmendment,
  { id, position, roundId, actor, at, reason }: FactPlace,
): void {
  const { cause, causeStream, lines, previousTotalCents, totalCents, paymentDueOn } = amendment;
  transaction.insert(AwardAmendmentRow, {
    ...{ applicationId: id, position, roundId, cause, causeStream, lines, previousTotalCents, totalCents },
    ...{ paymentDueOn, reason, decidedBy: actor.id, amendedAt: at },
  });
}

function keepLines(transaction: Transaction, { lines }: AwardAmendment, { id }: FactPlace): void {
  transaction.run(
    `UPDATE award_line SET awarded_cents = "awardedCents", by_year = "byYear", ground = line.ground,
            evaluation_duty = "evaluationDuty", ror_duty = "rorDuty"
     FROM jsonb_to_recordset($2) AS line ("projectId" text, "awardedCents" bigint, "byYear" jsonb, ground text,
            "evaluationDuty" boolean, "rorDuty" boolean)
     WHERE application_id = $1 AND project_id = "projectId"`,
    [id, JSON.stringify(lines)],
  );
}
