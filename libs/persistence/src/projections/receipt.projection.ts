import type { AccountabilityInformation, ApplicationReceipt, ReceivedApplication } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { endDeadlines, moveDecision, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What changes when something arrives about an application. */
export const receiptProjections: Projections<
  Exclude<ApplicationReceipt['type'], 'changeRequestReceived' | 'viewsReceived'>
> = {
  applicationReceived: (transaction, received, place) => {
    addApplication(transaction, received);
    addProjects(transaction, received);
    setDeadline(transaction, place, 'DECISION', { dueOn: received.decisionDueOn });
  },
  supplementReceived: (transaction, { supplied, evaluationPlans, decisionDueOn }, place) => {
    transaction.run(
      `UPDATE application SET phase = CASE phase WHEN 'SUPPLEMENT' THEN 'COMPLETENESS' ELSE phase END,
         missing = ARRAY(SELECT lack FROM unnest(missing) WITH ORDINALITY AS m (lack, nth) WHERE lack <> ALL ($2) ORDER BY nth),
         refusal_ground = nullif(refusal_ground, 'INCOMPLETE')
       WHERE id = $1`,
      [place.id, supplied],
    );
    setOnProjects(transaction, place, 'evaluation_plan', evaluationPlans);
    endDeadlines(transaction, place, 'SUPPLEMENT');
    if (decisionDueOn) moveDecision(transaction, place, decisionDueOn);
  },
  withdrawalReceived: (transaction, { projectIds }, place) =>
    setOnProjects(transaction, place, 'withdrawn', projectIds),
  accountabilityReceived: (transaction, information, place) => {
    keepAccountability(transaction, information, place);
    keepSpending(transaction, information, place);
    endDeadlines(transaction, place, 'ACCOUNTABILITY');
    setDeadline(transaction, place, 'SETTLEMENT', { dueOn: information.settlementDueOn });
  },
};

function addApplication(transaction: Transaction, received: ReceivedApplication): void {
  const { applicationId, roundId, leadMunicipality, partnerMunicipalities, requestedCents } = received;
  const { receivedAt, contentHash, flags, deficiencies, decisionDueOn } = received;
  transaction.insert(ApplicationRow, {
    ...{ id: applicationId, roundId, leadMunicipality, partnerMunicipalities, requestedCents },
    ...{ receivedAt, contentHash, flags, missing: deficiencies, decisionDueOn },
    phase: 'RECEIVED',
  });
}

function addProjects(transaction: Transaction, { applicationId, roundId, projects }: ReceivedApplication): void {
  transaction.run(
    `INSERT INTO project (application_id, round_id, ordinal, project_id, component, category, intervention, requested_cents, by_year,
                          evaluation_plan, evaluation_flagged, ror_exemption_asked)
     SELECT $1, $2, row_number() OVER (), "projectId", component, category, intervention, "requestedCents", "byYear",
            "evaluationPlan", "evaluationFlagged", "rorExemptionAsked"
     FROM jsonb_to_recordset($3) AS asked ("projectId" text, component text, category text, intervention text,
            "requestedCents" bigint, "byYear" jsonb, "evaluationPlan" boolean, "evaluationFlagged" boolean, "rorExemptionAsked" boolean)`,
    [applicationId, roundId, JSON.stringify(projects)],
  );
}

function setOnProjects(
  transaction: Transaction,
  { id }: FactPlace,
  column: 'withdrawn' | 'evaluation_plan',
  projectIds: readonly string[] | 'ALL',
): void {
  if (projectIds.length === 0) return;
  const all = projectIds === 'ALL';
  transaction.run(`UPDATE project SET ${column} = true WHERE application_id = $1 AND ($2 OR project_id = ANY ($3))`, [
    id,
    all,
    all ? [] : projectIds,
  ]);
}

function keepAccountability(
  transaction: Transaction,
  information: AccountabilityInformation,
  { id, roundId }: FactPlace,
): void {
  const { receivedFromBzkOn, receivedAt, activitiesFinished, spent, settlementDueOn } = information;
  transaction.run(
    `INSERT INTO settlement (application_id, round_id, received_from_bzk_on, received_at, activities_finished, spent, due_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (application_id) DO UPDATE SET received_from_bzk_on = $3, received_at = $4, activities_finished = $5,
       spent = $6, due_on = $7`,
    [id, roundId, receivedFromBzkOn, receivedAt, activitiesFinished, JSON.stringify(spent), settlementDueOn],
  );
}

function keepSpending(transaction: Transaction, { spent }: AccountabilityInformation, { id }: FactPlace): void {
  transaction.run(
    `UPDATE project SET spent_cents = "spentCents"
     FROM jsonb_to_recordset($2) AS spending ("projectId" text, "spentCents" bigint)
     WHERE application_id = $1 AND project_id = "projectId"`,
    [id, JSON.stringify(spent)],
  );
}
