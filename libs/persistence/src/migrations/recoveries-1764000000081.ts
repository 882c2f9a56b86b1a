import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims on what was paid too much. */
export class Recoveries1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recovery (
        id                   text PRIMARY KEY,
        round_id             text NOT NULL,
        application_id       text NOT NULL REFERENCES application,
        cause                text NOT NULL,
        case_reference       text NOT NULL,
        status               text NOT NULL
                             CHECK (status IN ('DUE', 'PLAN', 'DEFAULT', 'INTEREST', 'PAID', 'WRITTEN_OFF')),
        principal_cents      bigint NOT NULL CHECK (principal_cents > 0),
        notified_on          date NOT NULL,
        due_on               date NOT NULL,
        due_at               timestamptz(3) NOT NULL,
        received_cents       bigint NOT NULL CHECK (received_cents >= 0),
        fixed_interest_cents bigint NOT NULL CHECK (fixed_interest_cents >= 0),
        written_off_cents    bigint NOT NULL CHECK (written_off_cents >= 0),
        demanded_on          date,
        ended_at             timestamptz(3),
        CHECK (received_cents <= principal_cents + fixed_interest_cents)
      );
      CREATE INDEX recovery_due ON recovery (round_id, due_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recovery;`);
  }
}
