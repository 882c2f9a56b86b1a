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
  allocated: (transaction, { lines, dueOn }, place) => {
    keepAllocated(transaction, lines, place);
    setDeadline(transaction, place, 'AWARD', { dueOn });
  },
  awardDecided: (transaction, award, place) => {
    keepAward(transaction, award, place);
    endDeadlines(transaction, place, 'AWARD', 'VIEWS');
  },
  applicationRejected: (transaction, { ground }, place) => {
    const decided = { refusalGround: ground, decidedAt: place.at };
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'CLOSED', outcome: 'REJECTED', ...decided });
    endDeadlines(transaction, place, 'AWARD', 'VIEWS');
  },
  executionStarted: (transaction, { accountabilityDueOn }, place) =>
    setDeadline(transaction, place, 'ACCOUNTABILITY', { dueOn: accountabilityDueOn }),
  settlementOpened: (transaction, { taskId, dueOn, unmetEvaluations }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'SETTLEMENT' });
    transaction.update(SettlementRow, { applicationId: place.id }, { taskId, dueOn, unmetEvaluations });
    setDeadline(transaction, place, 'SETTLEMENT', { dueOn });
  },
  settlementDecided: (transaction, decision, place) => {
    keepSettlement(transaction, decision, place);
    endDeadlines(transaction, place, 'SETTLEMENT');
  },
  fileClosed: (transaction, { outcome, annulledCents }, place) => {
    if (annulledCents !== undefined) dropAward(transaction, place);
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'CLOSED', outcome, closedAt: place.at });
    endDeadlines(transaction, place);
  },
};

function keepAllocated(
  transaction: Transaction,
  lines: readonly { readonly projectId: string; readonly allocatedCents: number }[],
  { id }: FactPlace,
): void {
  const allocatedCents = lines.reduce((sum, line) => sum + line.allocatedCents, 0);
  transaction.update(ApplicationRow, { id }, { phase: 'DECISION', allocatedCents });
  transaction.run(
    `UPDATE project SET allocated_cents = "allocatedCents"
     FROM jsonb_to_recordset($2) AS line ("projectId" text, "allocatedCents" bigint)
     WHERE application_id = $1 AND project_id = "projectId"`,
    [id, JSON.stringify(lines)],
  );
}

function keepAward(transaction: Transaction, award: AwardDecision, place: FactPlace): void {
  const { lines, ...decision } = award;
  const { id, roundId, actor, at } = place;
  const { totalCents } = decision;
  transaction.insert(AwardRow, { ...decision, applicationId: id, roundId, decidedBy: actor.id, decidedAt: at });
  transaction.insert(
    AwardLineRow,
    lines.map((line) => ({ ...line, applicationId: id })),
  );
  transaction.update(ApplicationRow, { id }, { phase: 'AWARDED', awardedCents: totalCents, decidedAt: at });
}

/** An award that was never notified and never will be: the journal keeps it, no figure counts it. */
function dropAward(transaction: Transaction, { id }: FactPlace): void {
  transaction.run('DELETE FROM award_line WHERE application_id = $1', [id]);
  transaction.run('DELETE FROM award WHERE application_id = $1', [id]);
  transaction.update(ApplicationRow, { id }, { awardedCents: null, decidedAt: null });
}

function keepSettlement(transaction: Transaction, decision: SettlementDecision, { id, actor, at }: FactPlace): void {
  const decided = { ...decision, decidedBy: actor.id, decidedAt: at };
  transaction.update(SettlementRow, { applicationId: id }, decided);
  transaction.update(ApplicationRow, { id }, { settledCents: decision.settledCents });
}
