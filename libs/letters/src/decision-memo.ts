import type { ReasonedDecision } from '@ronde/domain';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { COMPONENT_WORDS, DEFICIENCY_WORDS, REFUSAL_GROUND_WORDS } from './code-words.js';
import { amount, code, day, euro, moment, text } from './fields.js';
import type { LetterPurpose } from './render-letter.js';
import { typesetPdf } from './typst.js';

const MINISTRY_WORDS = { JENV: 'Justitie en Veiligheid', SZW: 'Sociale Zaken en Werkgelegenheid' } as const;
const ADVICE_STATUS_WORDS = {
  OPEN: 'heeft nog niet beoordeeld',
  DONE: 'heeft beoordeeld',
  SILENT: 'heeft niet gereageerd; dat is geen instemming',
} as const;
const DIVERGENCE_WORDS = {
  NONE: 'geen verschil',
  AMOUNT: 'verschil in bedrag',
  GROUND: 'verschil in grond',
} as const;
const CONDITION_WORDS = { EVALUATION: 'evaluatie verplicht', ROR_TRAINING: 'training bij het ROR' } as const;
/** What the approver is reminded of; the applicant is told the same in other words. */
const MEMO_FLAG_WORDS = {
  LATE: 'De aanvraag is na de sluiting binnengekomen.',
  NOT_INVITED: 'De gemeente is niet uitgenodigd.',
  SECOND_APPLICATION: 'Er is al een eerdere aanvraag van deze gemeente.',
  ABOVE_CEILING: 'Er is meer gevraagd dan het plafond.',
  NO_EVALUATION_PLAN: 'Er is geen evaluatieplan voor een project dat geëvalueerd moet worden.',
  INCOMPLETE: 'De aanvraag was bij ontvangst niet volledig.',
} as const;

/** Dutch name of each term of an application, as a memo shows it. */
export const DEADLINE_WORDS: Readonly<Partial<Record<string, string>>> = {
  ADMISSION: 'Toelating',
  COMPLETENESS: 'Volledigheid',
  SUPPLEMENT: 'Aanvulling',
  DECISION: 'Beslistermijn',
  ASSESSMENT_JENV: 'Beoordeling door JenV',
  ASSESSMENT_SZW: 'Beoordeling door SZW',
  AWARD: 'Besluit over de toekenning',
  OBJECTION: 'Bezwaar',
  PAYMENT: 'Betaling',
  ACCOUNTABILITY: 'Verantwoording (SiSa)',
  SETTLEMENT: 'Vaststelling',
  CHANGE_REQUEST: 'Wijzigingsverzoek',
  VIEWS: 'Zienswijze',
};

/** Dutch name of each decision that reasons are written for. */
export const REASONED_DECISION_WORDS: Readonly<Record<ReasonedDecision, string>> = {
  AWARD: 'toekenning',
  REJECTION: 'afwijzing',
  NOT_TAKEN: 'niet in behandeling nemen',
  SETTLEMENT: 'vaststelling',
  REVOCATION: 'intrekking',
  OBJECTION: 'beslissing op bezwaar',
};

const project = z.object({
  title: text,
  component: code(COMPONENT_WORDS),
  requestedCents: amount,
  advice: z.array(
    z.object({
      ministry: code(MINISTRY_WORDS),
      status: code(ADVICE_STATUS_WORDS),
      advisedCents: amount.nullable(),
      ground: code(REFUSAL_GROUND_WORDS).nullable(),
    }),
  ),
  divergence: code(DIVERGENCE_WORDS),
  allocatedCents: amount,
  withdrawn: z.boolean(),
  conditions: z.array(code(CONDITION_WORDS)),
});

const decisionMemo = z.object({
  rehearsal: z.boolean(),
  round: text,
  municipality: text,
  caseReference: text,
  madeAt: moment,
  /** Version of the file that it tells. */
  position: z.int(),
  projects: z.array(project).min(1),
  requestedCents: amount,
  advisedCents: amount,
  allocatedCents: amount,
  divergent: z.boolean(),
  flags: z.array(code(MEMO_FLAG_WORDS)),
  missing: z.array(code(DEFICIENCY_WORDS)),
  proposedRefusal: code(REFUSAL_GROUND_WORDS).nullable(),
  mandate: z.object({ required: z.boolean(), mandateId: z.string().nullable() }),
  /** What the ceiling leaves; below zero once it was lowered. */
  room: z.object({ beforeCents: z.int().transform(euro), afterCents: z.int().transform(euro) }),
  deadlines: z.array(z.object({ title: text, dueOn: day, explanation: text, done: z.boolean() })),
  /** What was written for the decision, paragraph by paragraph. */
  reasons: z.array(z.object({ title: text, outdated: z.boolean(), paragraphs: z.array(text) })),
});

/** Plain data of a decision memo. */
export type DecisionMemoData = z.input<typeof decisionMemo>;

/**
 * The memo before a decision as a tagged PDF: what the approver needs to know of one application, on paper. Equal data gives
 * equal bytes. Rejects with a ZodError when the data is not what the memo takes.
 */
export async function renderDecisionMemo(data: DecisionMemoData, purpose: LetterPurpose): Promise<Uint8Array> {
  const content = decisionMemo.parse(data);
  await nextTurn();
  return typesetPdf('decision-memo.typ', content, purpose === 'archive' ? 'a-2a' : 'ua-1');
}
