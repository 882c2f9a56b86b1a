import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim may become less after an objection, or nothing at all. */
export class LoweredClaims1764000000431 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE recovery
        DROP CONSTRAINT recovery_status_check,
        DROP CONSTRAINT recovery_principal_cents_check,
        ADD CONSTRAINT recovery_status_check
          CHECK (status IN ('DUE', 'PLAN', 'DEFAULT', 'INTEREST', 'PAID', 'WRITTEN_OFF', 'DROPPED')),
        ADD CONSTRAINT recovery_principal_cents_check CHECK (principal_cents >= 0);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE recovery
        DROP CONSTRAINT recovery_status_check,
        DROP CONSTRAINT recovery_principal_cents_check,
        ADD CONSTRAINT recovery_status_check
          CHECK (status IN ('DUE', 'PLAN', 'DEFAULT', 'INTEREST', 'PAID', 'WRITTEN_OFF')),
        ADD CONSTRAINT recovery_principal_cents_check CHECK (principal_cents > 0);
    `);
  }
}
