import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files go with supplements, objections, views, reports and change requests: uploaded for an application, then tied. */
export class Attachments1764000000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attachment
        DROP CONSTRAINT attachment_check,
        ADD COLUMN uploaded_for text,
        ADD COLUMN uploaded_by text,
        ADD COLUMN uploader text,
        ADD COLUMN position integer,
        ADD COLUMN received_at timestamptz(3),
        ADD CONSTRAINT attachment_check
          CHECK (draft_id IS NOT NULL OR stream IS NOT NULL OR uploaded_for IS NOT NULL);
      CREATE INDEX attachment_uploaded_for ON attachment (uploaded_for);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM attachment WHERE draft_id IS NULL AND stream IS NULL;
      ALTER TABLE attachment
        DROP CONSTRAINT attachment_check,
        DROP COLUMN received_at,
        DROP COLUMN position,
        DROP COLUMN uploader,
        DROP COLUMN uploaded_by,
        DROP COLUMN uploaded_for,
        ADD CONSTRAINT attachment_check CHECK (draft_id IS NOT NULL OR stream IS NOT NULL);
    `);
  }
}
