import {
  dayInWords,
  instantOf,
  localDateOf,
  localTimeOf,
  millisecondsOf,
  type Flag,
  type Instant,
  type LocalDate,
  type OfficeCode,
  type ReturnCause,
  type TaskKind,
} from '@ronde/domain';

/** "vrijdag 4 december 2026". */
export const day = (date: LocalDate): string => dayInWords(date, 'nl');

/** "vrijdag 4 december 2026 om 16.42 uur", on the clock of Amsterdam. */
export const moment = (instant: Instant): string =>
  `${day(localDateOf(instant))} om ${localTimeOf(instant).replace(':', '.')} uur`;

/** The last day that counts of a term that ends, exclusively, at an instant. */
export const lastDayBefore = (end: Instant): LocalDate => localDateOf(instantOf(millisecondsOf(end) - 1));

/** "Reden: …", or nothing when none was given. */
export const reasonGiven = (reason: string | undefined): readonly string[] => (reason ? [`Reden: ${reason}`] : []);

/** What an office is asked to do, verb first. */
export const TASK_WORDS: Record<TaskKind, string> = {
  ADMISSION: 'Beslis over de toelating',
  COMPLETENESS_CHECK: 'Controleer de volledigheid',
  ASSESSMENT: 'Beoordeel de aanvraag',
  DIVERGENCE_DECISION: 'Beslissen over het verschil tussen JenV en SZW',
  CO_INITIAL: 'Geef of weiger de medeparaaf',
  CO_ASSESSMENT: 'Beoordeel de aanvraag mee',
  FRAMEWORK_APPROVAL: 'Keur het bestedingskader goed',
  INVITED_LIST_APPROVAL: 'Keur de lijst van gemeenten goed',
  ALLOCATION_PROPOSAL: 'Stel een verdeling voor',
  ALLOCATION_APPROVAL: 'Keur de verdeling goed',
  AWARD_DECISION: 'Besluit op de aanvraag',
  CHANGE_REQUEST_DECISION: 'Beslis op het wijzigingsverzoek',
  EVALUATION_REVIEW: 'Beoordeel de evaluatie',
  MONITORING_REVIEW: 'Beoordeel de monitoring',
  SETTLEMENT_DECISION: 'Stel de uitkering vast',
  RECOVERY_FOLLOW_UP: 'Volg de terugvordering op',
  OBJECTION_HANDLING: 'Behandel het bezwaar',
  OBJECTION_DECISION: 'Besluit op het bezwaar',
  PENALTY_DECISION: 'Stel de dwangsom vast',
  PENALTY_PAYMENT: 'Betaal de dwangsom en leg de betaling vast',
};

/** The offices of both ministries, as they are addressed. */
export const OFFICE_WORDS: Record<OfficeCode, string> = {
  'JENV/ADMINISTRATOR': 'NCTV, beheer Versterkingsgelden',
  'JENV/ASSESSOR': 'NCTV, beoordeling',
  'JENV/APPROVER': 'NCTV, besluitvorming',
  'SZW/ADMINISTRATOR': 'SZW, coördinatie Versterkingsgelden',
  'SZW/ASSESSOR': 'SZW, beoordeling',
  'SZW/APPROVER': 'SZW, leiding beoordeling',
};

/** Why a person first decides whether a file is taken in; other flags are looked at later. */
export const ADMISSION_WORDS: Partial<Record<Flag, string>> = {
  LATE: 'Uw aanvraag kwam binnen na de uiterste datum.',
  NOT_INVITED: 'Uw gemeente is voor deze ronde niet uitgenodigd.',
  SECOND_APPLICATION: 'Uw gemeente heeft in deze ronde al een aanvraag gedaan.',
};

/** Why a letter did not arrive. */
export const RETURN_WORDS: Record<ReturnCause, string> = {
  UNDELIVERABLE: 'de brief is teruggekomen',
  WRONG_ADDRESS: 'het adres klopte niet',
  MAIL_FAILED: 'de e-mail is niet afgeleverd',
};

/** That an earlier letter with this decision did not arrive; nothing when this is the first. */
export function sentAgain(renews: LocalDate | undefined): readonly string[] {
  if (renews === undefined) return [];
  return [`Wij stuurden u dit besluit eerder, op ${day(renews)}. Dat is niet aangekomen. Er gelden nieuwe datums.`];
}
