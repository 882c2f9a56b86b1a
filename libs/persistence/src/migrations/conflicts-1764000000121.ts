import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who does not work on which application (Awb 2:4). */
export class Conflicts1764000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conflict_of_interest (
        application_id text NOT NULL REFERENCES application,
        person_id      text NOT NULL,
        cause          text NOT NULL,
        registered_by  text NOT NULL,
        registered_at  timestamptz(3) NOT NULL,
        PRIMARY KEY (application_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conflict_of_interest;');
  }
}
