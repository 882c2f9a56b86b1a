import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The kind of a project, in rounds whose framework tells kinds apart. */
export class ProjectCategories1764000000162 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project ADD COLUMN category text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project DROP COLUMN category');
  }
}
