export type { AcknowledgementData } from './kinds/acknowledgement.js';
export type { AwardData } from './kinds/award.js';
export type { ChangeDecisionData } from './kinds/change-decision.js';
export type { AwardAmendmentData } from './kinds/award-amendment.js';
export type { EvaluationReminderData } from './kinds/evaluation-reminder.js';
export type { IntendedRefusalData } from './kinds/intended-refusal.js';
export type { IntendedRevocationData } from './kinds/intended-revocation.js';
export type { IntendedSettlementData } from './kinds/intended-settlement.js';
export type {
  InterestDecisionData,
  PaymentPlanData,
  PaymentReminderData,
  RecoveryClaimData,
} from './kinds/recovery.js';
export type {
  HearingInvitationData,
  ObjectionAdjournmentData,
  ObjectionConfirmationData,
  ObjectionCureRequestData,
  ObjectionDecisionData,
} from './kinds/objection.js';
export type { PenaltyDecisionData } from './kinds/penalty-decision.js';
export type { RejectionData } from './kinds/rejection.js';
export type { SettlementData } from './kinds/settlement.js';
export type { SupplementRequestData } from './kinds/supplement-request.js';
export {
  AMENDMENT_CAUSE_WORDS,
  CHANGE_GROUND_WORDS,
  CHANGE_KIND_WORDS,
  COMPONENT_WORDS,
  CONTESTED_DECISION_WORDS,
  DEFICIENCY_WORDS,
  EVALUATION_DEMAND_WORDS,
  FLAG_WORDS,
  OBJECTION_DEFICIENCY_WORDS,
  REFUSAL_GROUND_WORDS,
  SETTLEMENT_GROUND_WORDS,
} from './code-words.js';
export { NCTV_LETTERHEAD, SZW_MINISTER, type LetterFrameData } from './letter-frame.js';
export { LETTER_KINDS, letterTitle, type LetterData, type LetterKind } from './letter-kinds.js';
export { dayText, euroText, momentText, weekdayText } from './notation/dutch-notation.js';
export { REGULATION_2022 } from './regulation.js';
export { renderApplicationForm, type ApplicationFormData } from './application-form.js';
export { DEADLINE_WORDS, REASONED_DECISION_WORDS, renderDecisionMemo, type DecisionMemoData } from './decision-memo.js';
export { renderPapersInventory, type PapersInventoryData } from './papers-inventory.js';
export { renderLetter, type LetterPurpose } from './render-letter.js';
export { composeReasons, type ReasonsSource } from './reasons/compose-reasons.js';
export { composeObjectionReasons } from './reasons/objection-reasons.js';
export { differenceOf, type DifferencePart } from './reasons/difference.js';
export { paragraphsOf, textOf } from './reasons/paragraphs.js';
export { type Division } from './reasons/division.js';
export { SAMPLE_LETTERS } from './sample-letters.js';
