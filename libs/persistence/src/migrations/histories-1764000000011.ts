import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a run ended, when, how long its history is and which run it continued. */
export class Histories1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE execution_history
        ADD COLUMN workflow_type   text NOT NULL,
        ADD COLUMN status          text NOT NULL,
        ADD COLUMN closed_at       timestamptz(3) NOT NULL,
        ADD COLUMN previous_run_id text,
        ADD COLUMN event_count     integer NOT NULL CHECK (event_count > 0);
      CREATE UNIQUE INDEX execution_history_run ON execution_history (run_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX execution_history_run;
      ALTER TABLE execution_history
        DROP COLUMN workflow_type, DROP COLUMN status, DROP COLUMN closed_at,
        DROP COLUMN previous_run_id, DROP COLUMN event_count;
    `);
  }
}
