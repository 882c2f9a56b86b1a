import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which end of a deadline its office was warned of, so that it is warned of each end once. */
export class LapsingDeadlines1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline ADD COLUMN warned_due_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline DROP COLUMN warned_due_on');
  }
}
