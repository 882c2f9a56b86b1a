import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file may be settled without any accountability information. */
export class ExOfficio1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settlement
        ALTER COLUMN received_from_bzk_on DROP NOT NULL,
        ALTER COLUMN received_at DROP NOT NULL,
        ADD COLUMN ex_officio text CHECK (ex_officio IN ('NO_INFORMATION', 'NOT_FINISHED'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settlement
        DROP COLUMN ex_officio,
        ALTER COLUMN received_at SET NOT NULL,
        ALTER COLUMN received_from_bzk_on SET NOT NULL;
    `);
  }
}
