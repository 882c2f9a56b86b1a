import { Inject, Injectable } from '@nestjs/common';
import { INTERVENTION_TYPES, NEW_ROUND, type Actor } from '@ronde/domain';
import { closingFigures, requestedToAwarded, roundProgress } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

const MORE = `
  SELECT figures AS closing,
    (SELECT coalesce(sum(advised_cents), 0)::bigint FROM project WHERE round_id = $1 AND NOT application_id = ANY ($3)) AS "advisedCents",
    (SELECT coalesce(sum(allocated_cents), 0)::bigint FROM project WHERE round_id = $1 AND NOT application_id = ANY ($3)) AS "allocatedCents",
    (SELECT count(DISTINCT lead_municipality) FROM award_line JOIN application ON id = application_id
       WHERE round_id = $1 AND component = 'RESILIENCE' AND award_line.awarded_cents > 0) AS "municipalitiesWithResilience",
    (SELECT count(*) FROM task WHERE round_id = $1 AND status IN ('OPEN', 'CLAIMED')) AS "openTasks",
    (SELECT count(*) FROM task WHERE round_id = $1 AND status IN ('OPEN', 'CLAIMED') AND due_at < $2) AS "overdueTasks",
    (SELECT coalesce(jsonb_object_agg(status, n), '{}') FROM (SELECT status, count(*) AS n FROM outbox
       WHERE round_id = $1 AND kind = 'mail' GROUP BY status) o) AS mails,
    (SELECT count(*) FROM document WHERE round_id = $1 AND kind NOT LIKE '%-reader') AS letters
  FROM round WHERE id = $1`;

const COMPONENTS = `
  SELECT p.component, count(*) AS projects, sum(p.requested_cents)::bigint AS "requestedCents",
         coalesce(sum(p.advised_cents) FILTER (WHERE NOT p.application_id = ANY ($2)), 0)::bigint AS "advisedCents",
         coalesce(sum(l.awarded_cents), 0)::bigint AS "awardedCents"
  FROM project p LEFT JOIN award_line l USING (application_id, project_id)
  WHERE p.round_id = $1 GROUP BY p.component ORDER BY p.component`;

const INTERVENTIONS = `
  SELECT p.intervention, count(*) AS projects, sum(p.requested_cents)::bigint AS "requestedCents",
         coalesce(sum(l.awarded_cents), 0)::bigint AS "awardedCents"
  FROM project p LEFT JOIN award_line l USING (application_id, project_id)
  WHERE p.round_id = $1 GROUP BY p.intervention
  ORDER BY array_position($2::text[], p.intervention) NULLS LAST`;

/**
 * The figures of a round as they stand now, each counted from its rows; amounts in cents. For an assessor what is advised
 * and allocated counts the files only on which its own ministry has spoken.
 */
@Injectable()
export class ReadRoundFiguresUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readRoundFigures', NEW_ROUND);
    const { phase, now, terms } = await this.rounds.read(roundId);
    const withheld = await this.withheld.ofRound(actor, roundId);
    const [figures, progress, [more], components, interventions, course] = await Promise.all([
      closingFigures(this.database, roundId),
      roundProgress(this.database, roundId),
      this.database.query<[object]>(MORE, [roundId, now, withheld]),
      this.database.query<object[]>(COMPONENTS, [roundId, withheld]),
      this.database.query<object[]>(INTERVENTIONS, [roundId, INTERVENTION_TYPES]),
      requestedToAwarded(this.database, roundId),
    ]);
    const { ceilingCents, reserveCents } = terms;
    const counted = { ...figures, ...more, progress, components, interventions, requestedToAwarded: course };
    return { roundId, phase, now, ceilingCents, reserveCents, ...counted };
  }
}
