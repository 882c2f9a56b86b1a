import type { TermDefinition, TermLength } from './term-definition.js';
import { act, chosen, coded, DATE_ITSELF, days, weeks } from './term-entry.js';

/** The application: call, supplement, decision (R8, R10). `assumption` marks what no rule fixes. */
const APPLICATION_TERMS = {
  CALL_CLOSING: chosen(
    'assumption',
    DATE_ITSELF,
    'de sluitingsdatum van de kaderbrief',
    'the closing date of the framework letter',
  ),
  SUPPLEMENT: chosen('Awb 4:5(1)', weeks(2), 'de termijn om aan te vullen', 'the term to supplement'),
  NOT_TAKEN_INTO_CONSIDERATION: act(
    'Awb 4:5(4)',
    weeks(4),
    'de termijn om niet te behandelen',
    'the term to decide not to treat',
  ),
  CO_ASSESSMENT: chosen(
    'assumption',
    { count: 10, unit: 'working-days' },
    'de termijn voor medebeoordeling',
    'the term for co-assessment',
  ),
  DECISION_ON_APPLICATION: act('Awb 4:13(2)', weeks(8), 'de beslistermijn', 'the decision term'),
  DEFERRED_DECISION: chosen('Awb 4:14(3)', DATE_ITSELF, 'de nieuwe beslisdatum', 'the new decision date'),
};

/** What the authority plans for itself and for those it funds; no rule fixes these dates. */
const PLANNED_TERMS = {
  ADMISSION: chosen(
    'assumption',
    DATE_ITSELF,
    'de dag om over toelating te beslissen',
    'the day to decide on admission by',
  ),
  COMPLETENESS: chosen(
    'assumption',
    DATE_ITSELF,
    'de dag om de volledigheid te controleren',
    'the day to check completeness by',
  ),
  ASSESSMENT: chosen('assumption', DATE_ITSELF, 'de dag om te beoordelen', 'the day to assess by'),
  ALLOCATION: chosen(
    'assumption',
    DATE_ITSELF,
    'de dag om het plafond te verdelen',
    'the day to divide the ceiling by',
  ),
  AWARD: chosen('assumption', DATE_ITSELF, 'de dag om toe te kennen', 'the day to award by'),
  EVALUATION: chosen(
    'assumption',
    DATE_ITSELF,
    'de inleverdatum van de evaluatie',
    'the date to hand in the evaluation',
  ),
  MONITORING: chosen(
    'assumption',
    DATE_ITSELF,
    'de inleverdatum van de monitoring',
    'the date to hand in the monitoring',
  ),
};

/** Objection and court (R11, R12, R5). */
const OBJECTION_TERMS = {
  OBJECTION: act('Awb 6:7', weeks(6), 'de bezwaartermijn', 'the objection term'),
  OBJECTION_BY_POST: act(
    'Awb 6:9(2)',
    weeks(1),
    'de ontvangsttermijn voor bezwaar per post',
    'the term to receive an objection posted in time',
  ),
  OBJECTION_CURE: chosen('Awb 6:6', weeks(2), 'de hersteltermijn', 'the term to cure a deficiency'),
  DECISION_ON_OBJECTION: act('Awb 7:10(1)', weeks(6), 'de beslistermijn op bezwaar', 'the decision term on objection'),
  DECISION_ON_OBJECTION_WITH_COMMITTEE: act(
    'Awb 7:10(1)',
    weeks(12),
    'de beslistermijn op bezwaar met commissie',
    'the decision term on objection with a committee',
  ),
  OBJECTION_ADJOURNMENT: act('Awb 7:10(3)', weeks(6), 'de verdaging', 'the adjournment'),
  OBJECTION_FURTHER_DELAY: chosen('Awb 7:10(4)', DATE_ITSELF, 'het verdere uitstel', 'the further delay'),
  HEARING: chosen('Awb 7:2', DATE_ITSELF, 'de hoorzitting', 'the hearing'),
  HEARING_DOCUMENTS: act('Awb 7:4(1)', days(10), 'de termijn voor nadere stukken', 'the term for further documents', {
    backwards: true,
    untilExcludesDay: true,
  }),
  HEARING_INSPECTION: act('Awb 7:4(2)', weeks(1), 'de terinzagelegging', 'the inspection of the documents', {
    backwards: true,
  }),
  APPEAL: act('Awb 6:7', weeks(6), 'de beroepstermijn', 'the appeal term'),
};

/** Default and penalty (R16). */
const PENALTY_TERMS = {
  PENALTY_GRACE: act(
    'Awb 4:17(3)',
    weeks(2),
    'de twee weken na de ingebrekestelling',
    'the two weeks after the notice of default',
  ),
  PENALTY_DAYS: act(
    'Awb 4:17(1)',
    days(42),
    'de dagen waarover dwangsom loopt',
    'the days over which the penalty runs',
    { awtApplies: false, awtExcludedBy: 'Awb 4:17(1)' },
  ),
  PENALTY_FIXING: act('Awb 4:18', weeks(2), 'de termijn om de dwangsom vast te stellen', 'the term to fix the penalty'),
};

/** Money and accountability (R13–R15). */
const ACCOUNTABILITY_TERMS = {
  PAYMENT: act('Awb 4:87(1)', weeks(6), 'de betaaltermijn', 'the payment term'),
  SISA_DELIVERY: act(
    'Fvw 17a(1)',
    DATE_ITSELF,
    'de aanleverdatum van de verantwoording',
    'the delivery date of the accountability',
    { awtApplies: false },
  ),
  SISA_EXTENSION_REQUEST: act(
    'Fvw 17b(2)',
    DATE_ITSELF,
    'de laatste dag om uitstel te vragen',
    'the last day to ask for extension',
    { awtApplies: false },
  ),
  SISA_EXTENSION_DECISION: act(
    'Fvw 17b(2)',
    weeks(2),
    'de termijn om op uitstel te beslissen',
    'the term to decide on extension',
  ),
  SISA_PAYMENT_SUSPENSION: act(
    'Fvw 17b(3)',
    weeks(26),
    'de langste opschorting van betalingen',
    'the longest suspension of payments',
  ),
  SETTLEMENT: act('R22 10(2)', weeks(22), 'de vaststellingstermijn', 'the settlement term', {
    basis: 'ministerial-regulation',
    awtApplies: false,
  }),
  VIEWS: chosen('Awb 4:8(1)', weeks(2), 'de termijn voor uw zienswijze', 'the term for views'),
  RECOVERY_PAYMENT: act('Awb 4:87(1)', weeks(6), 'de terugbetaaltermijn', 'the repayment term'),
  PAYMENT_REMINDER: act('Awb 4:112(1)', weeks(2), 'de termijn van de aanmaning', 'the term of the payment reminder'),
};

/** Openness and archive (R18). */
const OPENNESS_TERMS = {
  WOO_REQUEST: act('Woo 4.4(1)', weeks(4), 'de beslistermijn op een Woo-verzoek', 'the decision term on a Woo request'),
  WOO_EXTENSION: act('Woo 4.4(2)', weeks(2), 'de verdaging van een Woo-verzoek', 'the extension of a Woo request'),
  WOO_PUBLICATION: act('Woo 3.3(4)', weeks(2), 'de termijn om openbaar te maken', 'the publication term'),
  WOO_OVERVIEW_REFRESH: act(
    'Woo 3.3a(5)',
    weeks(2),
    'de verversing van het overzicht',
    'the refreshing of the overview',
  ),
  RETENTION: chosen('assumption', { count: 7, unit: 'years' }, 'de bewaartermijn', 'the retention term'),
};

/**
 * Every term of the cycle, by code, each with its article. A round may replace the lengths of those whose basis is
 * `authority`; the others are law.
 */
export const TERMS = coded({
  ...APPLICATION_TERMS,
  ...PLANNED_TERMS,
  ...OBJECTION_TERMS,
  ...PENALTY_TERMS,
  ...ACCOUNTABILITY_TERMS,
  ...OPENNESS_TERMS,
});

export type TermCode = keyof typeof TERMS;

/** The same term with another length, for instance the supplement term of one letter. */
export function withLength(term: TermDefinition, length: TermLength): TermDefinition {
  return { ...term, length };
}
