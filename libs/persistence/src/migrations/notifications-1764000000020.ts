import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision and its notification are two: what was decided before this was notified on the day it was decided. */
export class Notifications1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE round ADD COLUMN parliament_told_on date;
      ALTER TABLE application ADD COLUMN notified_on date;
      ALTER TABLE settlement ADD COLUMN notified_on date;
      ALTER TABLE award ADD COLUMN notified_on date;
      ALTER TABLE award ALTER COLUMN objection_ends_on DROP NOT NULL;
      ALTER TABLE award ALTER COLUMN payment_due_on DROP NOT NULL;
      UPDATE application SET notified_on = (decided_at AT TIME ZONE 'Europe/Amsterdam')::date;
      UPDATE settlement SET notified_on = (decided_at AT TIME ZONE 'Europe/Amsterdam')::date;
      UPDATE award SET notified_on = (decided_at AT TIME ZONE 'Europe/Amsterdam')::date;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM award_line WHERE application_id IN (SELECT application_id FROM award WHERE objection_ends_on IS NULL);
      DELETE FROM award WHERE objection_ends_on IS NULL;
      ALTER TABLE award ALTER COLUMN payment_due_on SET NOT NULL;
      ALTER TABLE award ALTER COLUMN objection_ends_on SET NOT NULL;
      ALTER TABLE award DROP COLUMN notified_on;
      ALTER TABLE settlement DROP COLUMN notified_on;
      ALTER TABLE application DROP COLUMN notified_on;
      ALTER TABLE round DROP COLUMN parliament_told_on;
    `);
  }
}
