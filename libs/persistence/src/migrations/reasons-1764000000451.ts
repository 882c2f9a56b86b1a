import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was proposed as the reasons of a decision, what somebody made of it, and which version was taken over (Awb 3:46). */
export class Reasons1764000000451 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reasons_draft (
        stream        text NOT NULL,
        decision      text NOT NULL,
        version       integer NOT NULL CHECK (version > 0),
        round_id      text NOT NULL,
        position      integer NOT NULL,
        composed      text NOT NULL,
        composed_hash text NOT NULL,
        text          text NOT NULL,
        hash          text NOT NULL,
        edited_by     text NOT NULL,
        edited_at     timestamptz(3) NOT NULL,
        adopted_by    text,
        adopted_at    timestamptz(3),
        PRIMARY KEY (stream, decision, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reasons_draft;');
  }
}
