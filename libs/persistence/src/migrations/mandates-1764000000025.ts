import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of mandates, as its facts tell it. */
export class Mandates1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mandate (
        id             text PRIMARY KEY,
        ministry       text NOT NULL,
        holder         text NOT NULL,
        function_title text NOT NULL,
        acts           text[] NOT NULL,
        max_cents      bigint,
        valid_from     date NOT NULL,
        valid_until    date,
        may_delegate   boolean NOT NULL,
        under          text REFERENCES mandate,
        granted_by     text NOT NULL,
        granted_at     timestamptz(3) NOT NULL,
        revoked_at     timestamptz(3)
      );
      CREATE INDEX mandate_holder ON mandate (holder);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mandate;');
  }
}
