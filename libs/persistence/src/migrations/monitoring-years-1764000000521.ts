import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which budget year a monitoring record is about; empty for the report at the end of the execution. */
export class MonitoringYears1764000000521 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE monitoring ADD COLUMN year integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE monitoring DROP COLUMN year');
  }
}
