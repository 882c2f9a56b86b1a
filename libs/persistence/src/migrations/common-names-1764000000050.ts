import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPOKEN_NAMES } from '../registers/spoken-names.js';

/** Names under which a municipality is also found. */
export class CommonNames1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE municipality_alias (
        code text NOT NULL REFERENCES municipality,
        name text NOT NULL,
        PRIMARY KEY (code, name)
      );
    `);
    await runner.query(
      `INSERT INTO municipality_alias (code, name)
       SELECT code, name FROM jsonb_to_recordset($1) AS row (code text, name text)`,
      [JSON.stringify(SPOKEN_NAMES)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE municipality_alias;');
  }
}
