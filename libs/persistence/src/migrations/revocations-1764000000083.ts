import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An award of which everything was revoked is settled ex officio too. */
export class Revocations1764000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settlement
        DROP CONSTRAINT settlement_ex_officio_check,
        ADD CONSTRAINT settlement_ex_officio_check CHECK (ex_officio IN ('NO_INFORMATION', 'NOT_FINISHED', 'REVOKED'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settlement
        DROP CONSTRAINT settlement_ex_officio_check,
        ADD CONSTRAINT settlement_ex_officio_check CHECK (ex_officio IN ('NO_INFORMATION', 'NOT_FINISHED'));
    `);
  }
}
