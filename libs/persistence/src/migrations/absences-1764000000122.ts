import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of absence, as its facts tell it. */
export class Absences1764000000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE absence (
        id            text PRIMARY KEY,
        person_id     text NOT NULL,
        substitute_id text NOT NULL,
        role          text NOT NULL,
        ministry      text NOT NULL,
        first_day     date NOT NULL,
        last_day      date NOT NULL CHECK (last_day >= first_day),
        registered_by text NOT NULL,
        registered_at timestamptz(3) NOT NULL,
        ended_at      timestamptz(3)
      );
      CREATE INDEX absence_substitute ON absence (substitute_id);
      CREATE INDEX absence_person ON absence (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE absence;');
  }
}
