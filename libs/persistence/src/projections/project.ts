import type { FileFactType } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';
import { absenceProjections } from './absence.projection.js';
import { amendmentProjections } from './amendment.projection.js';
import { changeRequestProjections } from './change-request.projection.js';
import { assessmentProjections } from './assessment.projection.js';
import { conflictProjections } from './conflict.projection.js';
import { decisionProjections } from './decision.projection.js';
import { evaluationProjections } from './evaluation.projection.js';
import { examinationProjections } from './examination.projection.js';
import { accountabilityExtensionProjections } from './accountability-extension.projection.js';
import { exOfficioProjections } from './ex-officio.projection.js';
import { hearingProjections } from './hearing.projection.js';
import { mandateProjections } from './mandate.projection.js';
import { monitoringProjections } from './monitoring.projection.js';
import { notificationProjections } from './notification.projection.js';
import type { FactPlace, Projection, Projections } from './projection.js';
import { objectionProjections } from './objection.projection.js';
import { paymentProjections } from './payment.projection.js';
import { penaltyProjections } from './penalty.projection.js';
import { reasonsProjections } from './reasons.projection.js';
import { receiptProjections } from './receipt.projection.js';
import { refusalHearingProjections } from './refusal-hearing.projection.js';
import { recoveryProjections } from './recovery.projection.js';
import { recalculationProjections } from './recalculation.projection.js';
import { suspensionProjections } from './suspension.projection.js';
import { adviceProjections } from './advice.projection.js';
import { mergerProjections } from './merger.projection.js';
import { mailboxProjections } from './mailbox.projection.js';
import { representationProjections } from './representation.projection.js';
import { roundProjections } from './round.projection.js';
import { taskProjections } from './task.projection.js';

/** Facts that change no table, each with the reason. */
export const FACTS_WITHOUT_TABLE = {
  frameworkApproved: 'The ceiling stands in the terms already; the round enters its next phase by a fact of its own.',
  amountsTold: 'Each application hears its amount and writes it in its own tables.',
  outageRecorded: 'A late application is held against the outages of its round when it is read.',
  invitedListChangeProposed: 'The list stays as it is until somebody else decides; the task is in its table.',
  invitedListChangeReturned: 'The list stays as it is.',
  decreeDaysTold: 'Each application hears of it and writes its own ends.',
  trancheTold: 'Each application hears its amount and writes it in its own tables.',
  announcementTold: 'Each file that hears of it notifies its own decision.',
  cancellationTold: 'Each file that hears of it writes its own end.',
  divergenceFound: 'The file shows it from its journal, and the task is in its table.',
  divergenceDropped: 'The file shows it from its journal, and the task is in its table.',
  consultationHeld: 'The file shows it from its journal.',
  divergenceDecided: 'What is advised now comes into the tables when the assessment is concluded.',
  lateOpinionReceived: 'The silence stays in the table; the file shows the late opinion from its journal.',
  coInitialAsked: 'The file shows it from its journal, and the task is in its table.',
  coInitialGiven: 'The file shows it from its journal.',
  coInitialRefused: 'The file shows it from its journal.',
  coInitialSilent: 'The file shows the silence from its journal.',
  supplementReminded: 'A reminder is in the journal and in the outbox.',
  accountabilityDoubted: 'The file shows it from its journal.',
  accountabilityExplained: 'The file shows it from its journal.',
  accountabilityReminded: 'A reminder is in the journal and in the outbox.',
  accountabilityOverdue: 'The term itself shows that it has passed.',
  evaluationReminded: 'A reminder is in the journal and in the outbox.',
  correctionProposed: 'The award stays as it is until an approver corrects it.',
  amendmentFailed: 'The award stays as it is; an administrator is told.',
  advanceOrdered: 'The order to pay has a row of its own.',
  advanceOrderLowered: 'The order to pay has a row of its own.',
  advanceOrderTold: 'The order to pay has a row of its own.',
  paymentReminded: 'A reminder is in the journal and in the outbox.',
  monitoringReminded: 'A reminder is in the journal and in the outbox.',
  repaymentReminded: 'A reminder is in the journal and in the outbox.',
  recoveryFollowUpOpened: 'The task has a row of its own.',
  objectionHandlingOpened: 'The task itself is in its table.',
  objectionDecisionAsked: 'The task itself is in its table.',
} as const satisfies Partial<Record<FileFactType, string>>;

/** Every other fact and what it changes; the compiler counts. */
export const PROJECTIONS: Projections<Exclude<FileFactType, keyof typeof FACTS_WITHOUT_TABLE>> = {
  ...roundProjections,
  ...receiptProjections,
  ...examinationProjections,
  ...suspensionProjections,
  ...recalculationProjections,
  ...assessmentProjections,
  ...conflictProjections,
  ...decisionProjections,
  ...reasonsProjections,
  ...notificationProjections,
  ...amendmentProjections,
  ...changeRequestProjections,
  ...hearingProjections,
  ...refusalHearingProjections,
  ...exOfficioProjections,
  ...accountabilityExtensionProjections,
  ...taskProjections,
  ...evaluationProjections,
  ...monitoringProjections,
  ...recoveryProjections,
  ...mandateProjections,
  ...absenceProjections,
  ...representationProjections,
  ...mailboxProjections,
  ...adviceProjections,
  ...mergerProjections,
  ...objectionProjections,
  ...paymentProjections,
  ...penaltyProjections,
};

/** Changes the tables people read as the fact says. Throws on a fact nobody knows, so that nothing of it is kept. */
export async function project(transaction: Transaction, fact: PlacedFact): Promise<void> {
  if (Object.hasOwn(FACTS_WITHOUT_TABLE, fact.type)) return;
  if (!Object.hasOwn(PROJECTIONS, fact.type)) throw new Error(`no table knows the fact ${fact.type}`);
  const projection = PROJECTIONS[fact.type as keyof typeof PROJECTIONS] as (
    transaction: Transaction,
    details: unknown,
    place: FactPlace,
  ) => ReturnType<Projection<FileFactType>>;
  await projection(transaction, fact.data, { ...fact, id: fact.stream.slice(fact.stream.indexOf('/') + 1) });
}
