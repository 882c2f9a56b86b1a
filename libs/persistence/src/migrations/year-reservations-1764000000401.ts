import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is promised is kept per budget year too, so that a raise never takes the room of a file that waits for its award.
 * What rounds that exist hold reserved is counted from the lines of the files that were not decided yet.
 */
export class YearReservations1764000000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_year ADD COLUMN reserved_cents bigint NOT NULL DEFAULT 0 CHECK (reserved_cents >= 0);

      UPDATE ledger_year y SET reserved_cents = least(waiting.cents, y.ceiling_cents - y.awarded_cents)
      FROM (SELECT l.round_id, (part ->> 'year')::integer AS year, sum((part ->> 'cents')::bigint) AS cents
            FROM ledger l
              JOIN allocation al ON al.round_id = l.round_id AND al.status = 'APPROVED'
              JOIN allocation_line line ON line.allocation_id = al.id
              JOIN application a ON a.id = line.application_id AND a.phase IN ('ASSESSED', 'DECISION')
              CROSS JOIN LATERAL jsonb_array_elements(line.by_year) part
            WHERE l.reserved_cents > 0 AND a.awarded_cents IS NULL GROUP BY 1, 2) waiting
      WHERE waiting.round_id = y.round_id AND waiting.year = y.year;

      ALTER TABLE ledger_year DROP CONSTRAINT ledger_year_check,
        ADD CONSTRAINT ledger_year_check CHECK (reserved_cents + awarded_cents <= ceiling_cents);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_year DROP CONSTRAINT ledger_year_check, DROP COLUMN reserved_cents,
        ADD CONSTRAINT ledger_year_check CHECK (awarded_cents <= ceiling_cents);
    `);
  }
}
