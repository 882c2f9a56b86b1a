import type { AccountabilityInformation, ApplicationReceipt, ReceivedApplication } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { endDeadlines, moveDecision, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What changes when something arrives about an application. */
export const receiptProjections: Projections<ApplicationReceipt['type']> = {
  applicationReceived: async (transaction, received, place) => {
    await addApplication(transaction, received);
    await addProjects(transaction, received);
    await setDeadline(transaction, place, 'DECISION', { dueOn: received.decisionDueOn });
  },
  supplementReceived: async (transaction, { supplied, evaluationPlans, decisionDueOn }, place) => {
    await transaction.query(
      `UPDATE application SET phase = CASE phase WHEN 'SUPPLEMENT' THEN 'COMPLETENESS' ELSE phase END,
         missing = ARRAY(SELECT lack FROM unnest(missing) WITH ORDINALITY AS m (lack, nth) WHERE lack <> ALL ($2) ORDER BY nth),
         refusal_ground = nullif(refusal_ground, 'INCOMPLETE')
       WHERE id = $1`,
      [place.id, supplied],
    );
    await setOnProjects(transaction, place, 'evaluation_plan', evaluationPlans);
    await endDeadlines(transaction, place, 'SUPPLEMENT');
    if (decisionDueOn) await moveDecision(transaction, place, decisionDueOn);
  },
  withdrawalReceived: (transaction, { projectIds }, place) =>
    setOnProjects(transaction, place, 'withdrawn', projectIds),
  accountabilityReceived: async (transaction, information, place) => {
    await keepAccountability(transaction, information, place);
    await keepSpending(transaction, information, place);
    await endDeadlines(transaction, place, 'ACCOUNTABILITY');
    await setDeadline(transaction, place, 'SETTLEMENT', { dueOn: information.settlementDueOn });
  },
};

function addApplication(transaction: Transaction, received: ReceivedApplication): Promise<unknown> {
  const { applicationId, roundId, leadMunicipality, partnerMunicipalities, requestedCents } = received;
  const { receivedAt, contentHash, flags, deficiencies, decisionDueOn } = received;
  return transaction.insert(ApplicationRow, {
    ...{ id: applicationId, roundId, leadMunicipality, partnerMunicipalities, requestedCents },
    ...{ receivedAt, contentHash, flags, missing: deficiencies, decisionDueOn },
    phase: 'RECEIVED',
  });
}

function addProjects(
  transaction: Transaction,
  { applicationId, roundId, projects }: ReceivedApplication,
): Promise<unknown> {
  return transaction.query(
    `INSERT INTO project (application_id, round_id, ordinal, project_id, component, requested_cents, evaluation_plan,
                          evaluation_flagged, ror_exemption_asked)
     SELECT $1, $2, row_number() OVER (), "projectId", component, "requestedCents", "evaluationPlan",
            "evaluationFlagged", "rorExemptionAsked"
     FROM jsonb_to_recordset($3) AS asked ("projectId" text, component text, "requestedCents" bigint,
            "evaluationPlan" boolean, "evaluationFlagged" boolean, "rorExemptionAsked" boolean)`,
    [applicationId, roundId, JSON.stringify(projects)],
  );
}

async function setOnProjects(
  transaction: Transaction,
  { id }: FactPlace,
  column: 'withdrawn' | 'evaluation_plan',
  projectIds: readonly string[] | 'ALL',
): Promise<void> {
  if (projectIds.length === 0) return;
  const all = projectIds === 'ALL';
  await transaction.query(
    `UPDATE project SET ${column} = true WHERE application_id = $1 AND ($2 OR project_id = ANY ($3))`,
    [id, all, all ? [] : projectIds],
  );
}

function keepAccountability(
  transaction: Transaction,
  information: AccountabilityInformation,
  { id, roundId }: FactPlace,
): Promise<unknown> {
  const { receivedFromBzkOn, receivedAt, activitiesFinished, spent, settlementDueOn } = information;
  return transaction.query(
    `INSERT INTO settlement (application_id, round_id, received_from_bzk_on, received_at, activities_finished, spent, due_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (application_id) DO UPDATE SET received_from_bzk_on = $3, received_at = $4, activities_finished = $5,
       spent = $6, due_on = $7`,
    [id, roundId, receivedFromBzkOn, receivedAt, activitiesFinished, JSON.stringify(spent), settlementDueOn],
  );
}

function keepSpending(
  transaction: Transaction,
  { spent }: AccountabilityInformation,
  { id }: FactPlace,
): Promise<unknown> {
  return transaction.query(
    `UPDATE project SET spent_cents = "spentCents"
     FROM jsonb_to_recordset($2) AS spending ("projectId" text, "spentCents" bigint)
     WHERE application_id = $1 AND project_id = "projectId"`,
    [id, JSON.stringify(spent)],
  );
}
