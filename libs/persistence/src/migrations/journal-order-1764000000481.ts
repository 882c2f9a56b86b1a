import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which transaction wrote a fact: those who follow the journal read in that order, and only what no older one can precede. */
export class JournalOrder1764000000481 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE journal_fact ADD COLUMN transaction_id bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
      CREATE INDEX journal_fact_order ON journal_fact (transaction_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE journal_fact DROP COLUMN transaction_id');
  }
}
