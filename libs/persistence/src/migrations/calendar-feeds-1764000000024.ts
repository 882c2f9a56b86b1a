import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses under which a calendar program reads somebody's deadlines. The token stands here in clear: it opens titles
 * and dates only, its owner may look it up again, and it is revoked with one act.
 */
export class CalendarFeeds1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        id           text PRIMARY KEY,
        round_id     text NOT NULL REFERENCES round,
        actor_id     text NOT NULL,
        role         text NOT NULL,
        organisation text NOT NULL,
        token        text NOT NULL UNIQUE,
        created_at   timestamptz(3) NOT NULL,
        revoked_at   timestamptz(3)
      );
      CREATE INDEX calendar_feed_owner ON calendar_feed (round_id, actor_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed;');
  }
}
