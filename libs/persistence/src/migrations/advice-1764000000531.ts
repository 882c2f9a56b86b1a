import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of who was advised, of each round. */
export class Advice1764000000531 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE advice (
        round_id      text NOT NULL,
        id            text NOT NULL,
        municipality  text NOT NULL,
        given_on      date NOT NULL,
        channel       text NOT NULL,
        topic         text NOT NULL,
        organisation  text NOT NULL,
        adviser_id    text,
        struck        boolean NOT NULL,
        registered_by text NOT NULL,
        registered_at timestamptz(3) NOT NULL,
        PRIMARY KEY (round_id, id)
      );
      CREATE INDEX advice_adviser ON advice (adviser_id) WHERE adviser_id IS NOT NULL AND NOT struck;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE advice;');
  }
}
