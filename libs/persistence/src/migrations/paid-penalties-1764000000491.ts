import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A penalty that was fixed is paid, with the interest that ran when that was late. */
export class PaidPenalties1764000000491 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE penalty
        DROP CONSTRAINT penalty_status_check,
        ADD CONSTRAINT penalty_status_check
          CHECK (status IN ('RUNNING', 'STOPPED', 'FIXED', 'PAID', 'NOTHING_OWED', 'NOT_VALID')),
        ADD COLUMN paid_on date,
        ADD COLUMN paid_cents bigint CHECK (paid_cents >= 0),
        ADD COLUMN interest_cents bigint CHECK (interest_cents >= 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE penalty SET status = 'FIXED' WHERE status = 'PAID';
      ALTER TABLE penalty
        DROP COLUMN interest_cents,
        DROP COLUMN paid_cents,
        DROP COLUMN paid_on,
        DROP CONSTRAINT penalty_status_check,
        ADD CONSTRAINT penalty_status_check
          CHECK (status IN ('RUNNING', 'STOPPED', 'FIXED', 'NOTHING_OWED', 'NOT_VALID'));
    `);
  }
}
