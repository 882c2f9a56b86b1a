import type { ApplicationPhase, ClosingFigures } from '@ronde/domain';
import { row, rows, type Database } from '../database/rows.js';
import { IS_REACHED, PARTICIPATIONS } from './participations.js';

/** How many applications of a round have come how far. Each number includes those that have come further. */
export interface RoundCounts {
  readonly applications: number;
  readonly complete: number;
  readonly assessed: number;
  readonly decided: number;
  readonly closed: number;
  readonly byPhase: Readonly<Partial<Record<ApplicationPhase, number>>>;
}

/** Counts the applications of a round by how far they have come. A file that ended early has come all the way. */
export async function roundProgress(database: Database, roundId: string): Promise<RoundCounts> {
  const counted = await rows<{ phase: ApplicationPhase; count: number }>(
    database,
    'SELECT phase, count(*) AS count FROM application WHERE round_id = $1 GROUP BY phase',
    [roundId],
  );
  const byPhase: Partial<Record<ApplicationPhase, number>> = Object.fromEntries(
    counted.map(({ phase, count }) => [phase, count]),
  );
  const from = (...phases: ApplicationPhase[]) => phases.reduce((sum, phase) => sum + (byPhase[phase] ?? 0), 0);
  const closed = from('CLOSED');
  const decided = closed + from('AWARDED', 'SETTLEMENT');
  const assessed = decided + from('ASSESSED', 'DECISION');
  const complete = assessed + from('ASSESSMENT');
  const applications = complete + from('RECEIVED', 'ADMISSION', 'COMPLETENESS', 'SUPPLEMENT');
  return { applications, complete, assessed, decided, closed, byPhase };
}

/**
 * The figures a round closes with, each counted from its rows. Refused: projects that a decision gave nothing, the
 * withdrawn ones left out. Reached: municipalities that lead or take part in an application with an award. Co-assessed:
 * by another ministry than Justice and Security, its silence included.
 */
export async function closingFigures(database: Database, roundId: string): Promise<ClosingFigures> {
  const [figures] = await rows<ClosingFigures>(database, FIGURES, [roundId]);
  return figures as ClosingFigures;
}

/** How many applications a round has received. */
export async function countApplications(database: Database, roundId: string): Promise<number> {
  const found = await row<{ count: number }>(
    database,
    'SELECT count(*) AS count FROM application WHERE round_id = $1',
    [roundId],
  );
  return found?.count ?? 0;
}

const FIGURES = `
  WITH mine AS (SELECT * FROM application WHERE round_id = $1),
  asked AS (SELECT * FROM project WHERE round_id = $1),
  awarded AS (SELECT l.*, w.round_id FROM award w JOIN award_line l USING (application_id) WHERE w.round_id = $1),
  co_assessed AS (SELECT * FROM assessment WHERE round_id = $1 AND ministry <> 'JENV')
  SELECT
    (SELECT count(*) FROM mine) AS applications,
    (SELECT count(*) FROM asked) AS projects,
    (SELECT coalesce(sum(requested_cents), 0)::bigint FROM mine) AS "requestedCents",
    (SELECT coalesce(sum(awarded_cents), 0)::bigint FROM awarded) AS "awardedCents",
    (SELECT coalesce(sum(awarded_cents), 0)::bigint FROM awarded WHERE component = 'RESILIENCE')
      AS "resilienceAwardedCents",
    (SELECT coalesce(sum(settled_cents), 0)::bigint FROM mine) AS "settledCents",
    (SELECT count(*) FROM asked WHERE evaluation_flagged) AS "projectsFlaggedForEvaluation",
    (SELECT count(*) FROM awarded WHERE evaluation_duty) AS "evaluationObligations",
    (SELECT coalesce(sum(cardinality(project_ids)), 0)::bigint FROM co_assessed) AS "coAssessedProjects",
    (SELECT count(*) FROM co_assessed) AS "coAssessmentTasks",
    (SELECT count(*) FROM asked p JOIN mine a ON a.id = p.application_id
       LEFT JOIN awarded l ON l.application_id = p.application_id AND l.project_id = p.project_id
       WHERE NOT p.withdrawn AND (l.awarded_cents = 0 OR a.outcome = 'REJECTED')) AS "refusedProjects",
    (SELECT count(DISTINCT code) FROM (${PARTICIPATIONS}) t WHERE ${IS_REACHED}) AS "municipalitiesReached"`;
