import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of municipalities that merge, of each round. */
export class Mergers1764000000461 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE merger (
        round_id      text NOT NULL,
        id            text NOT NULL,
        successor     text NOT NULL,
        merged        text[] NOT NULL,
        effective_on  date NOT NULL,
        struck        boolean NOT NULL,
        registered_by text NOT NULL,
        registered_at timestamptz(3) NOT NULL,
        PRIMARY KEY (round_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE merger;');
  }
}
