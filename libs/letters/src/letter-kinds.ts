import type { z } from 'zod';
import { acknowledgement } from './kinds/acknowledgement.js';
import { award } from './kinds/award.js';
import { awardAmendment } from './kinds/award-amendment.js';
import { changeDecision } from './kinds/change-decision.js';
import { evaluationReminder } from './kinds/evaluation-reminder.js';
import { intendedRefusal } from './kinds/intended-refusal.js';
import { intendedRevocation } from './kinds/intended-revocation.js';
import { intendedSettlement } from './kinds/intended-settlement.js';
import { interestDecision, paymentPlan, paymentReminder, recoveryClaim } from './kinds/recovery.js';
import {
  hearingInvitation,
  objectionAdjournment,
  objectionConfirmation,
  objectionCureRequest,
  objectionDecision,
} from './kinds/objection.js';
import { penaltyDecision } from './kinds/penalty-decision.js';
import { rejection } from './kinds/rejection.js';
import { settlement } from './kinds/settlement.js';
import { supplementRequest } from './kinds/supplement-request.js';

/** What each kind of letter takes. Its template is `templates/<kind>.typ`. */
export const letterSchemas = {
  acknowledgement,
  'supplement-request': supplementRequest,
  award,
  'award-amendment': awardAmendment,
  'change-decision': changeDecision,
  rejection,
  'evaluation-reminder': evaluationReminder,
  'intended-settlement': intendedSettlement,
  'intended-revocation': intendedRevocation,
  'intended-refusal': intendedRefusal,
  settlement,
  'recovery-claim': recoveryClaim,
  'payment-plan': paymentPlan,
  'payment-reminder': paymentReminder,
  'interest-decision': interestDecision,
  'objection-confirmation': objectionConfirmation,
  'objection-cure-request': objectionCureRequest,
  'hearing-invitation': hearingInvitation,
  'objection-adjournment': objectionAdjournment,
  'objection-decision': objectionDecision,
  'penalty-decision': penaltyDecision,
};

/** A kind of letter, named as its template. */
export type LetterKind = keyof typeof letterSchemas;

/** The plain data a kind of letter takes: cents, ISO dates, codes and text. */
export type LetterData<K extends LetterKind> = z.input<(typeof letterSchemas)[K]>;

/** Every kind of letter, in the order of a file's life. */
export const LETTER_KINDS = Object.keys(letterSchemas) as LetterKind[];

const titles: Record<LetterKind, string> = {
  acknowledgement: 'Ontvangstbevestiging',
  'supplement-request': 'Verzoek om aanvulling',
  award: 'Toekenning',
  'award-amendment': 'Wijziging toekenning',
  'change-decision': 'Besluit wijzigingsverzoek',
  rejection: 'Afwijzing',
  'evaluation-reminder': 'Herinnering evaluatie',
  'intended-settlement': 'Voornemen lagere vaststelling',
  'intended-revocation': 'Voornemen intrekking of verlaging',
  'intended-refusal': 'Voornemen afwijzing',
  settlement: 'Vaststelling',
  'recovery-claim': 'Terugvordering',
  'payment-plan': 'Betalingsregeling',
  'payment-reminder': 'Aanmaning',
  'interest-decision': 'Wettelijke rente',
  'objection-confirmation': 'Ontvangstbevestiging bezwaar',
  'objection-cure-request': 'Verzoek om aanvulling bezwaar',
  'hearing-invitation': 'Uitnodiging hoorzitting',
  'objection-adjournment': 'Verdaging bezwaar',
  'objection-decision': 'Beslissing op bezwaar',
  'penalty-decision': 'Besluit dwangsom',
};

/** The Dutch name of a kind of letter, as in a subject line or a list of documents. */
export const letterTitle = (kind: LetterKind): string => titles[kind];
