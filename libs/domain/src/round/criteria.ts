/** What a project is judged by (Regeling 2022 art. 7(2), 7(4); Kamerstuk 29754-623; the division is an assumption). */
export const CRITERIA = ['NECESSITY', 'THREAT', 'RESILIENCE_AND_NEED', 'EVIDENCE', 'QUALITY', 'EVALUATION'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How far a project meets a criterion (the scale is an assumption). */
export const CRITERION_SCORES = ['MET', 'PARTLY', 'NOT_MET'] as const;
export type CriterionScore = (typeof CRITERION_SCORES)[number];

/** A criterion of one component in one year, with the guidance that assessors and applicants read. */
export interface CriterionTerms {
  readonly criterion: Criterion;
  readonly guidance: string;
}

/** What a ministry says of one project on one criterion. */
export interface CriterionAnswer {
  readonly criterion: Criterion;
  readonly score: CriterionScore;
  readonly reason: string;
}
