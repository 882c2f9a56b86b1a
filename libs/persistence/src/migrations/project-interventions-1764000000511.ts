import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which type the intervention of a project is, where its applicant says so. */
export class ProjectInterventions1764000000511 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project ADD COLUMN intervention text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project DROP COLUMN intervention');
  }
}
