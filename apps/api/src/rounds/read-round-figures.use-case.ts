import { Inject, Injectable } from '@nestjs/common';
import { NEW_ROUND, type Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

const FIGURES = `
  SELECT
    (SELECT count(*)::int FROM application WHERE round_id = $1) AS applications,
    (SELECT count(*)::int FROM application WHERE round_id = $1 AND phase = 'CLOSED') AS "closedApplications",
    (SELECT coalesce(jsonb_object_agg(phase, n), '{}') FROM
       (SELECT phase, count(*)::int AS n FROM application WHERE round_id = $1 GROUP BY phase) p) AS "applicationsByPhase",
    p.*, a.*, t.*,
    (SELECT count(DISTINCT project_id || application_id)::int FROM assessment, unnest(project_ids) AS project_id
       WHERE round_id = $1 AND ministry = 'SZW') AS "coAssessedProjects",
    (SELECT count(*)::int FROM task WHERE round_id = $1 AND kind = 'CO_ASSESSMENT') AS "coAssessmentTasks",
    (SELECT count(*)::int FROM evaluation WHERE round_id = $1) AS "evaluationObligations",
    (SELECT count(DISTINCT code)::int FROM application,
       unnest(partner_municipalities || lead_municipality) AS code WHERE round_id = $1) AS "municipalitiesReached",
    (SELECT count(DISTINCT lead_municipality)::int FROM award_line JOIN application ON id = application_id
       WHERE round_id = $1 AND component = 'RESILIENCE' AND awarded_cents > 0) AS "municipalitiesWithResilience",
    (SELECT coalesce(jsonb_object_agg(status, n), '{}') FROM (SELECT status, count(*)::int AS n FROM outbox
       WHERE round_id = $1 AND kind = 'mail' GROUP BY status) o) AS "lettersAndMails"
  FROM
    (SELECT count(*)::int AS projects, coalesce(sum(requested_cents), 0)::bigint AS "requestedCents",
            coalesce(sum(advised_cents), 0)::bigint AS "advisedCents",
            coalesce(sum(allocated_cents), 0)::bigint AS "allocatedCents",
            count(*) FILTER (WHERE evaluation_flagged)::int AS "projectsFlaggedForEvaluation",
            count(*) FILTER (WHERE refusal_ground IS NOT NULL OR advised_cents = 0)::int AS "refusedProjects"
     FROM project WHERE round_id = $1) p,
    (SELECT coalesce(sum(awarded_cents), 0)::bigint AS "awardedCents",
            coalesce(sum(awarded_cents) FILTER (WHERE component = 'RESILIENCE'), 0)::bigint AS "resilienceAwardedCents",
            (SELECT coalesce(sum(settled_cents), 0)::bigint FROM settlement WHERE round_id = $1) AS "settledCents"
     FROM award_line JOIN award USING (application_id) WHERE round_id = $1) a,
    (SELECT count(*)::int AS "openTasks", count(*) FILTER (WHERE due_at < $2)::int AS "overdueTasks"
     FROM task WHERE round_id = $1 AND status IN ('OPEN', 'CLAIMED')) t`;

const COMPONENTS = `
  SELECT p.component, count(*)::int AS projects, sum(p.requested_cents)::bigint AS "requestedCents",
         coalesce(sum(p.advised_cents), 0)::bigint AS "advisedCents",
         coalesce(sum(l.awarded_cents), 0)::bigint AS "awardedCents"
  FROM project p LEFT JOIN award_line l USING (application_id, project_id)
  WHERE p.round_id = $1 GROUP BY p.component ORDER BY p.component`;

const CLOSING = 'SELECT figures AS closing FROM round WHERE id = $1';

/** The figures of a round as they stand now, each counted from its rows; amounts in cents. */
@Injectable()
export class ReadRoundFiguresUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readRoundFigures', NEW_ROUND);
    const { phase, now, terms } = await this.rounds.read(roundId);
    const [[figures], components, [closing]] = await Promise.all([
      this.database.query<object[]>(FIGURES, [roundId, now]),
      this.database.query<object[]>(COMPONENTS, [roundId]),
      this.database.query<object[]>(CLOSING, [roundId]),
    ]);
    const { ceilingCents, reserveCents } = terms;
    return { roundId, phase, now, ceilingCents, reserveCents, ...figures, components, ...closing };
  }
}
