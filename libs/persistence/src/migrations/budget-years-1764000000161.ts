import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rounds with a budget per year: what is asked, allocated and awarded year by year, the year an order is paid in, and what
 * each year of a round's ledger has room for. The rows of a round are guarded by the lock on its ledger.
 */
export class BudgetYears1764000000161 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project ADD COLUMN by_year jsonb;
      ALTER TABLE allocation_line ADD COLUMN by_year jsonb;
      ALTER TABLE award_line ADD COLUMN by_year jsonb;
      ALTER TABLE payment ADD COLUMN budget_year integer;

      CREATE TABLE ledger_year (
        round_id      text NOT NULL REFERENCES ledger,
        year          integer NOT NULL,
        ceiling_cents bigint NOT NULL CHECK (ceiling_cents >= 0),
        reserve_cents bigint NOT NULL CHECK (reserve_cents >= 0),
        awarded_cents bigint NOT NULL CHECK (awarded_cents >= 0),
        PRIMARY KEY (round_id, year),
        CHECK (awarded_cents <= ceiling_cents)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ledger_year;
      ALTER TABLE payment DROP COLUMN budget_year;
      ALTER TABLE award_line DROP COLUMN by_year;
      ALTER TABLE allocation_line DROP COLUMN by_year;
      ALTER TABLE project DROP COLUMN by_year;
    `);
  }
}
