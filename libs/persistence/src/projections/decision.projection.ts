import type { ApplicationFact, AwardDecision, SettlementDecision } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { AwardLineRow } from '../entities/award-line-row.js';
import { AwardRow } from '../entities/award-row.js';
import { SettlementRow } from '../entities/settlement-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

type DecisionType = Extract<
  ApplicationFact['type'],
  | 'allocated'
  | 'awardDecided'
  | 'applicationRejected'
  | 'executionStarted'
  | 'settlementOpened'
  | 'settlementDecided'
  | 'fileClosed'
>;

/** What changes from the allocation of an amount until the file closes. */
export const decisionProjections: Projections<DecisionType> = {
  allocated: async (transaction, { lines, dueOn }, place) => {
    await keepAllocated(transaction, lines, place);
    await setDeadline(transaction, place, 'AWARD', { dueOn });
  },
  awardDecided: async (transaction, award, place) => {
    await keepAward(transaction, award, place);
    await endDeadlines(transaction, place, 'AWARD', 'DECISION');
  },
  applicationRejected: async (transaction, { caseReference, ground, objectionEndsOn }, place) => {
    const decided = { caseReference, refusalGround: ground, objectionEndsOn, decidedAt: place.at };
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'CLOSED', outcome: 'REJECTED', ...decided });
    await endDeadlines(transaction, place);
  },
  executionStarted: (transaction, { accountabilityDueOn }, place) =>
    setDeadline(transaction, place, 'ACCOUNTABILITY', { dueOn: accountabilityDueOn }),
  settlementOpened: async (transaction, { taskId, dueOn, unmetEvaluations }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'SETTLEMENT' });
    await transaction.update(SettlementRow, { applicationId: place.id }, { taskId, dueOn, unmetEvaluations });
    await setDeadline(transaction, place, 'SETTLEMENT', { dueOn });
  },
  settlementDecided: async (transaction, decision, place) => {
    await keepSettlement(transaction, decision, place);
    await endDeadlines(transaction, place, 'SETTLEMENT');
  },
  fileClosed: async (transaction, { outcome }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'CLOSED', outcome, closedAt: place.at });
    await endDeadlines(transaction, place);
  },
};

async function keepAllocated(
  transaction: Transaction,
  lines: readonly { readonly projectId: string; readonly allocatedCents: number }[],
  { id }: FactPlace,
): Promise<void> {
  const allocatedCents = lines.reduce((sum, line) => sum + line.allocatedCents, 0);
  await transaction.update(ApplicationRow, { id }, { phase: 'DECISION', allocatedCents });
  await transaction.query(
    `UPDATE project SET allocated_cents = "allocatedCents"
     FROM jsonb_to_recordset($2) AS line ("projectId" text, "allocatedCents" bigint)
     WHERE application_id = $1 AND project_id = "projectId"`,
    [id, JSON.stringify(lines)],
  );
}

async function keepAward(transaction: Transaction, award: AwardDecision, place: FactPlace): Promise<void> {
  const { lines, ...decision } = award;
  const { id, roundId, actor, at } = place;
  const { caseReference, objectionEndsOn, totalCents } = decision;
  await transaction.insert(AwardRow, { ...decision, applicationId: id, roundId, decidedBy: actor.id, decidedAt: at });
  await transaction.insert(
    AwardLineRow,
    lines.map((line) => ({ ...line, applicationId: id })),
  );
  await transaction.update(
    ApplicationRow,
    { id },
    { phase: 'AWARDED', awardedCents: totalCents, caseReference, objectionEndsOn, decidedAt: at },
  );
}

async function keepSettlement(
  transaction: Transaction,
  decision: SettlementDecision,
  { id, actor, at }: FactPlace,
): Promise<void> {
  const decided = { ...decision, decidedBy: actor.id, decidedAt: at };
  await transaction.update(SettlementRow, { applicationId: id }, decided);
  await transaction.update(ApplicationRow, { id }, { settledCents: decision.settledCents });
}
