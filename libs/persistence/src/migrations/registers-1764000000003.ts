import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readMunicipalities } from '../registers/read-municipalities.js';

/** The municipalities of 2024, and the shared office mailboxes that mail goes to. */
export class Registers1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE municipality (
        code          text PRIMARY KEY CHECK (code ~ '^GM[0-9]{4}$'),
        name          text NOT NULL,
        safety_region text NOT NULL
      );
      CREATE TABLE contact (
        code  text NOT NULL,
        role  text NOT NULL,
        email text NOT NULL,
        PRIMARY KEY (code, role)
      );
    `);
    await runner.query(
      `INSERT INTO municipality (code, name, safety_region)
       SELECT code, name, "safetyRegion" FROM jsonb_to_recordset($1) AS row (code text, name text, "safetyRegion" text)`,
      [JSON.stringify(await readMunicipalities())],
    );
    // Addresses under the reserved .example domain, until an administrator enters the real mailboxes.
    await runner.query(`
      INSERT INTO contact (code, role, email)
      SELECT code, 'APPLICANT', 'versterkingsgelden@' || lower(code) || '.gemeente.example' FROM municipality
      UNION ALL
      SELECT ministry, role, lower(role) || '@' || lower(ministry) || '.example'
      FROM unnest(ARRAY['JENV', 'SZW']) AS ministry, unnest(ARRAY['ADMINISTRATOR', 'ASSESSOR', 'APPROVER']) AS role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE contact;
      DROP TABLE municipality;
    `);
  }
}
