import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells this database from every other: part of the identity of each mail that leaves. A restored copy keeps it. */
export class Installation1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        id   text PRIMARY KEY DEFAULT left(replace(gen_random_uuid()::text, '-', ''), 12),
        sole boolean NOT NULL DEFAULT true UNIQUE CHECK (sole)
      );
      INSERT INTO installation DEFAULT VALUES;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE installation;');
  }
}
