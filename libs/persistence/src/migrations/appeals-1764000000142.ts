import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals against decisions on objections. */
export class Appeals1764000000142 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE objection ADD COLUMN appealed_on date, ADD COLUMN appeal_outcome text;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE objection DROP COLUMN appealed_on, DROP COLUMN appeal_outcome;`);
  }
}
