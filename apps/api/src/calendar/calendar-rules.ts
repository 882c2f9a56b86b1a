import type { TaskKind } from '@ronde/domain';
import type { CalendarRule, DeadlineCode } from '@ronde/persistence';

/** Whom each term waits for, and in which kind of task somebody takes that work (assumption). */
export const CALENDAR_RULES: Readonly<Record<DeadlineCode, CalendarRule>> = {
  CALL_CLOSING: { responsible: 'JENV/ADMINISTRATOR' },
  ADMISSION: { responsible: 'JENV/ADMINISTRATOR', task: 'ADMISSION' },
  COMPLETENESS: { responsible: 'JENV/ADMINISTRATOR', task: 'COMPLETENESS_CHECK' },
  SUPPLEMENT: { responsible: 'APPLICANT' },
  DECISION: { responsible: 'JENV/APPROVER' },
  ASSESSMENT_JENV: { responsible: 'JENV/ASSESSOR', task: 'ASSESSMENT' },
  ASSESSMENT_SZW: { responsible: 'SZW/ASSESSOR', task: 'CO_ASSESSMENT' },
  ALLOCATION: { responsible: 'JENV/ADMINISTRATOR', task: 'ALLOCATION_PROPOSAL' },
  AWARD: { responsible: 'JENV/APPROVER', task: 'AWARD_DECISION' },
  OBJECTION: { responsible: 'APPLICANT' },
  PAYMENT: { responsible: 'JENV/ADMINISTRATOR' },
  ACCOUNTABILITY: { responsible: 'APPLICANT' },
  SETTLEMENT: { responsible: 'JENV/APPROVER', task: 'SETTLEMENT_DECISION' },
  CHANGE_REQUEST: { responsible: 'JENV/APPROVER', task: 'CHANGE_REQUEST_DECISION' },
  VIEWS: { responsible: 'APPLICANT' },
  EVALUATION: { responsible: 'APPLICANT' },
  MONITORING: { responsible: 'APPLICANT' },
  REPAYMENT: { responsible: 'APPLICANT' },
  OBJECTION_DECISION: { responsible: 'JENV/APPROVER', task: 'OBJECTION_DECISION' },
  OBJECTION_CURE: { responsible: 'APPLICANT' },
  HEARING: { responsible: 'JENV/ADMINISTRATOR' },
  HEARING_DOCUMENTS: { responsible: 'APPLICANT' },
  HEARING_INSPECTION: { responsible: 'JENV/ADMINISTRATOR' },
  APPEAL: { responsible: 'APPLICANT' },
  PENALTY_GRACE: { responsible: 'JENV/APPROVER' },
  PENALTY_FIXING: { responsible: 'JENV/APPROVER', task: 'PENALTY_DECISION' },
};

/** What falls on the day, in Dutch, as a calendar shows it. */
export const CALENDAR_TITLES: Readonly<Record<DeadlineCode | TaskKind, string>> = {
  CALL_CLOSING: 'Sluiting van de aanvraagperiode',
  ADMISSION: 'Beslissen of de aanvraag wordt toegelaten',
  COMPLETENESS: 'Volledigheid controleren',
  COMPLETENESS_CHECK: 'Volledigheid controleren',
  SUPPLEMENT: 'Laatste dag om de aanvraag aan te vullen',
  DECISION: 'Einde van de beslistermijn',
  ASSESSMENT: 'Beoordelen',
  ASSESSMENT_JENV: 'Beoordeling door JenV',
  ASSESSMENT_SZW: 'Medebeoordeling door SZW',
  CO_ASSESSMENT: 'Medebeoordelen',
  DIVERGENCE_DECISION: 'Beslissen over het verschil tussen JenV en SZW',
  ALLOCATION: 'Verdeling voorstellen',
  ALLOCATION_PROPOSAL: 'Verdeling voorstellen',
  ALLOCATION_APPROVAL: 'Verdeling goedkeuren',
  AWARD: 'Besluiten over de toekenning',
  AWARD_DECISION: 'Besluiten over de toekenning',
  OBJECTION: 'Laatste dag om bezwaar te maken',
  PAYMENT: 'Laatste dag om te betalen',
  ACCOUNTABILITY: 'Verantwoording bij BZK (SiSa)',
  SETTLEMENT: 'Vaststellen',
  SETTLEMENT_DECISION: 'Vaststellen',
  CHANGE_REQUEST: 'Beslissen op het wijzigingsverzoek',
  CHANGE_REQUEST_DECISION: 'Beslissen op het wijzigingsverzoek',
  VIEWS: 'Laatste dag voor een zienswijze',
  EVALUATION: 'Evaluatie inleveren',
  EVALUATION_REVIEW: 'Evaluatie bekijken',
  MONITORING: 'Monitoring inleveren',
  MONITORING_REVIEW: 'Monitoring bekijken',
  REPAYMENT: 'Laatste dag om terug te betalen',
  RECOVERY_FOLLOW_UP: 'Terugvordering opvolgen',
  OBJECTION_HANDLING: 'Bezwaar behandelen',
  OBJECTION_DECISION: 'Beslissen op bezwaar',
  OBJECTION_CURE: 'Laatste dag om het bezwaar aan te vullen',
  HEARING: 'Hoorzitting over bezwaar',
  HEARING_DOCUMENTS: 'Laatste dag voor stukken bij bezwaar',
  HEARING_INSPECTION: 'Stukken bij bezwaar ter inzage leggen',
  APPEAL: 'Einde van de beroepstermijn',
  PENALTY_GRACE: 'Laatste dag om zonder dwangsom te beslissen',
  PENALTY_FIXING: 'Dwangsom vaststellen',
  PENALTY_DECISION: 'Dwangsom vaststellen',
  FRAMEWORK_APPROVAL: 'Bestedingskader goedkeuren',
  INVITED_LIST_APPROVAL: 'Lijst van uitgenodigde gemeenten goedkeuren',
};

/** The title with what it is about: `Vaststellen – gm0518-1`. */
export function calendarTitle(code: DeadlineCode | TaskKind, stream: string): string {
  const [, file] = /\/(gm\d{4}-\d+)(?:\/|$)/.exec(stream) ?? [];
  return file === undefined ? CALENDAR_TITLES[code] : `${CALENDAR_TITLES[code]} – ${file}`;
}
