import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens after an award: awards that become others. */
export class Aftercare1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_amendment (
        application_id       text NOT NULL REFERENCES award,
        position             integer NOT NULL,
        round_id             text NOT NULL,
        cause                text NOT NULL,
        cause_stream         text,
        lines                jsonb NOT NULL,
        previous_total_cents bigint NOT NULL,
        total_cents          bigint NOT NULL CHECK (total_cents >= 0),
        reason               text,
        decided_by           text NOT NULL,
        amended_at           timestamptz(3) NOT NULL,
        objection_ends_on    date NOT NULL,
        payment_due_on       date,
        PRIMARY KEY (application_id, position)
      );
      CREATE INDEX award_amendment_round ON award_amendment (round_id, amended_at, application_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE award_amendment;`);
  }
}
