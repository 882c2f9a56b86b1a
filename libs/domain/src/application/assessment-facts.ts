import type { Cents, Fact, LocalDate, Ministry } from '../vocabulary.js';
import type { MinistryWork, ProjectAssessment } from './application-facts.js';

/** What can happen while an application is assessed. */
export type AssessmentFact =
  | Fact<'assessmentOpened', { work: readonly MinistryWork[]; decisionDueOn: LocalDate }>
  | Fact<'assessed', { ministry: Ministry; assessments: readonly ProjectAssessment[] }>
  | Fact<'coAssessmentSilent', { ministry: Ministry; projectIds: readonly string[] }>
  | Fact<'assessmentConcluded', { advised: readonly ProjectAssessment[]; advisedCents: Cents }>;
