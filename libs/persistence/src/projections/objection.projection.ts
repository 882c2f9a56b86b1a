import {
  judgementStands,
  localDateOf,
  type LocalDate,
  type ObjectionFact,
  type ObjectionSettlement,
  type ReasonsFact,
  type ReceivedObjection,
} from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ObjectionRow } from '../entities/objection-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What the facts of an objection change. */
export const objectionProjections: Projections<
  Exclude<ObjectionFact['type'], ReasonsFact['type'] | 'objectionHandlingOpened' | 'objectionDecisionAsked'>
> = {
  objectionReceived: (transaction, received, place) => {
    addObjection(transaction, received);
    setDue(transaction, received.decisionDueOn, place);
  },
  timelinessJudged: (transaction, { takenIntoAccount, against, decisionDueOn }, place) => {
    change(transaction, place, { phase: 'PREPARATION', takenIntoAccount, contested: against });
    transaction.run(READY_AGAIN, [place.id, place.stream]);
    setDue(transaction, decisionDueOn, place);
  },
  objectionDatesCorrected: (transaction, { before, after, receivedAt, phase }, place) => {
    const { receivedOn, postmarkedOn, timeliness, objectionEndsOn } = after;
    const stands = judgementStands(before, after);
    const judgement = stands ? {} : { takenIntoAccount: null };
    const dates = { receivedOn, postmarkedOn, timeliness, objectionEndsOn, receivedAt };
    change(transaction, place, { phase, ...dates, ...judgement });
    if (!stands) transaction.update(ObjectionRow, { id: place.id, ...UNHEARD }, { hearingWaived: null });
    if (phase === 'JUDGEMENT') endDeadlines(transaction, place, 'OBJECTION_CURE');
    setDue(transaction, after.decisionDueOn, place);
  },
  objectionCureRequested: (transaction, { lacks, dueOn, dueAt, decisionDueOn }, place) => {
    change(transaction, place, { phase: 'CURE', lacks: [...lacks] });
    setDeadline(transaction, place, 'OBJECTION_CURE', { dueOn, dueAt });
    setDue(transaction, decisionDueOn, place);
  },
  objectionCureReceived: (transaction, { supplied }, { id }) =>
    transaction.run(
      `UPDATE objection SET lacks = ARRAY(SELECT lack FROM unnest(lacks) AS lack WHERE lack <> ALL ($2)) WHERE id = $1`,
      [id, supplied],
    ),
  objectionCureEnded: (transaction, { decisionDueOn }, place) => {
    change(transaction, place, { phase: 'PREPARATION' });
    endDeadlines(transaction, place, 'OBJECTION_CURE');
    setDue(transaction, decisionDueOn, place);
  },
  committeeAppointed: (transaction, { decisionDueOn }, place) => {
    change(transaction, place, { withCommittee: true });
    setDue(transaction, decisionDueOn, place);
  },
  hearingPlanned: (transaction, { on, documentsUntil, inspectionFrom }, place) => {
    change(transaction, place, { hearingOn: on });
    setDeadline(transaction, place, 'HEARING', { dueOn: on });
    setDeadline(transaction, place, 'HEARING_DOCUMENTS', { dueOn: documentsUntil });
    setDeadline(transaction, place, 'HEARING_INSPECTION', { dueOn: inspectionFrom });
  },
  hearingWaived: (transaction, { ground }, place) => {
    change(transaction, place, { phase: 'READY', hearingWaived: ground });
    endDeadlines(transaction, place, 'HEARING', 'HEARING_DOCUMENTS', 'HEARING_INSPECTION');
  },
  hearingReportReceived: (transaction, _, place) => {
    transaction.update(ObjectionRow, { id: place.id, phase: 'PREPARATION' }, { phase: 'READY' });
    endDeadlines(transaction, place, 'HEARING', 'HEARING_DOCUMENTS', 'HEARING_INSPECTION');
  },
  objectionAdjourned: (transaction, { decisionDueOn }, place) => {
    change(transaction, place, { adjournedOn: localDateOf(place.at) });
    setDue(transaction, decisionDueOn, place);
  },
  furtherDelayAgreed: (transaction, { decisionDueOn }, place) => setDue(transaction, decisionDueOn, place),
  amendmentCovered: (transaction, { against, interest, decisionDueOn }, place) => {
    if (interest) change(transaction, place, { contested: against });
    setDue(transaction, decisionDueOn, place);
  },
  objectionWithdrawalReceived: (transaction, _, place) => endDeadlines(transaction, place),
  objectionDecided: (transaction, { amendment, settlement, ...decision }, place) => {
    const decided = { ...decision, decidedBy: place.actor.id, decidedAt: place.at };
    const totalCents = amendment?.totalCents ?? settlement?.settledCents ?? null;
    change(transaction, place, { phase: 'DECIDED', ...decided, totalCents });
    if (settlement) settleAnew(transaction, settlement, place);
    endDeadlines(transaction, place);
    setDeadline(transaction, place, 'APPEAL', { dueOn: decision.appealEndsOn });
  },
  objectionDecisionReturned: (transaction, _, place) => {
    change(transaction, place, { appealEndsOn: null });
    endDeadlines(transaction, place, 'APPEAL');
  },
  objectionDecisionNotified: (transaction, { appealEndsOn }, place) => {
    change(transaction, place, { appealEndsOn });
    setDeadline(transaction, place, 'APPEAL', { dueOn: appealEndsOn });
  },
  appealRegistered: (transaction, { filedOn }, place) => {
    // An appeal may be heard of after the file was closed: then it is open again.
    change(transaction, place, { appealedOn: filedOn, phase: 'DECIDED', ending: null, endedAt: null });
    endDeadlines(transaction, place, 'APPEAL');
  },
  appealJudged: (transaction, { outcome, decisionDueOn }, place) => {
    change(transaction, place, { appealOutcome: outcome, ...(outcome === 'ANNULLED' && { phase: 'READY' as const }) });
    setDue(transaction, decisionDueOn, place);
  },
  objectionClosed: (transaction, { ending }, place) => {
    change(transaction, place, { phase: 'ENDED', ending, endedAt: place.at });
    endDeadlines(transaction, place);
  },
};

/** That nobody was heard because it came early or late. */
const UNHEARD = { hearingWaived: 'MANIFESTLY_INADMISSIBLE' } as const;

/** Where it had been heard before its dates were corrected, it goes on from there. */
const READY_AGAIN = `
  UPDATE objection SET phase = 'READY' WHERE id = $1 AND (hearing_waived IS NOT NULL OR EXISTS (
    SELECT FROM journal_fact WHERE stream = $2 AND type = 'hearingReportReceived'))`;

/** The settlement and the figures of the round tell what stands settled now; the first decision stays in the journal. */
function settleAnew(transaction: Transaction, { settledCents, claim }: ObjectionSettlement, { id }: FactPlace): void {
  transaction.run(
    `UPDATE settlement SET settled_cents = $2, to_repay_cents = $3
     WHERE application_id = (SELECT application_id FROM objection WHERE id = $1)`,
    [id, settledCents, claim?.claimCents ?? 0],
  );
  transaction.run(
    `UPDATE application SET settled_cents = $2 WHERE id = (SELECT application_id FROM objection WHERE id = $1)`,
    [id, settledCents],
  );
}

function addObjection(transaction: Transaction, received: ReceivedObjection): void {
  const { objectionId, against, timeliness, lacks, ...rest } = received;
  const phase = timeliness === 'early' || timeliness === 'late' ? 'JUDGEMENT' : 'PREPARATION';
  transaction.insert(ObjectionRow, {
    ...rest,
    ...{ id: objectionId, phase, contested: against, timeliness, lacks: [...lacks], withCommittee: false },
  });
}

function change(transaction: Transaction, { id }: FactPlace, to: Partial<ObjectionRow>): void {
  transaction.update(ObjectionRow, { id }, to as object);
}

/** The last day to decide, where the term runs. */
function setDue(transaction: Transaction, decisionDueOn: LocalDate | null, place: FactPlace): void {
  if (decisionDueOn === null) return;
  change(transaction, place, { decisionDueOn });
  setDeadline(transaction, place, 'OBJECTION_DECISION', { dueOn: decisionDueOn });
}
