/** The address of an evaluation: round, application and project. */
export interface EvaluationParams {
  readonly roundId: string;
  readonly code: string;
  readonly project: string;
}
