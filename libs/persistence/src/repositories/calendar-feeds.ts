import type { Actor, Instant } from '@ronde/domain';
import { row, rows, type Database, type Transaction } from '../database/rows.js';

/** A calendar that somebody's program may read by its token alone. */
export interface CalendarFeedRow {
  readonly id: string;
  readonly roundId: string;
  readonly actorId: string;
  readonly role: Actor['role'];
  readonly organisation: string;
  readonly token: string;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}

const COLUMNS = `id, round_id AS "roundId", actor_id AS "actorId", role, organisation, token,
                 created_at AS "createdAt", revoked_at AS "revokedAt"`;

/** Keeps a new feed; the same id is kept once. */
export async function keepCalendarFeed(
  database: Database | Transaction,
  feed: Omit<CalendarFeedRow, 'revokedAt'>,
): Promise<void> {
  await database.query(
    `INSERT INTO calendar_feed (id, round_id, actor_id, role, organisation, token, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
    [feed.id, feed.roundId, feed.actorId, feed.role, feed.organisation, feed.token, feed.createdAt],
  );
}

/** The feed that a token opens; undefined when there is none or it was revoked. */
export function calendarFeedOf(database: Database, token: string): Promise<CalendarFeedRow | undefined> {
  return row(database, `SELECT ${COLUMNS} FROM calendar_feed WHERE token = $1 AND revoked_at IS NULL`, [token]);
}

/** Somebody's feeds in a round, revoked ones too, the oldest first. */
export function calendarFeedsOf(
  database: Database,
  roundId: string,
  actorId: string,
): Promise<readonly CalendarFeedRow[]> {
  return rows(
    database,
    `SELECT ${COLUMNS} FROM calendar_feed WHERE round_id = $1 AND actor_id = $2 ORDER BY created_at, id`,
    [roundId, actorId],
  );
}

/** Closes somebody's feed for good; says when it was closed, or undefined when it is not theirs. */
export async function revokeCalendarFeed(
  database: Database,
  feed: Pick<CalendarFeedRow, 'id' | 'roundId' | 'actorId'>,
  at: Instant,
): Promise<Instant | undefined> {
  const [closed] = await rows<{ revokedAt: Instant }>(
    database,
    `WITH closed AS (
       UPDATE calendar_feed SET revoked_at = coalesce(revoked_at, $4)
       WHERE id = $1 AND round_id = $2 AND actor_id = $3 RETURNING revoked_at
     ) SELECT revoked_at AS "revokedAt" FROM closed`,
    [feed.id, feed.roundId, feed.actorId, at],
  );
  return closed?.revokedAt;
}
