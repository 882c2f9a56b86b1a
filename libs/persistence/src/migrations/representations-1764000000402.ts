import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of representatives of each round, and the parties outside it. */
export class Representations1764000000402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE representation (
        round_id             text NOT NULL,
        id                   text NOT NULL,
        municipality         text NOT NULL,
        representative       text NOT NULL,
        lawyer               boolean NOT NULL,
        acts                 text[] NOT NULL,
        first_day            date NOT NULL,
        last_day             date CHECK (last_day >= first_day),
        document_hash        text,
        status               text NOT NULL,
        authorisation_due_on date,
        refused_for          text,
        registered_by        text NOT NULL,
        registered_at        timestamptz(3) NOT NULL,
        PRIMARY KEY (round_id, id)
      );
      CREATE INDEX representation_municipality ON representation (round_id, municipality);
      CREATE TABLE outside_party (
        code  text PRIMARY KEY,
        name  text NOT NULL,
        email text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outside_party;
      DROP TABLE representation;
    `);
  }
}
