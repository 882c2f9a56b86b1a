import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of default about late decisions, and the penalties that follow. */
export class Penalties1764000000141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE penalty (
        id              text PRIMARY KEY,
        round_id        text NOT NULL,
        application_id  text NOT NULL REFERENCES application,
        subject         text NOT NULL,
        about           text NOT NULL,
        status          text NOT NULL CHECK (status IN ('RUNNING', 'STOPPED', 'FIXED', 'NOTHING_OWED', 'NOT_VALID')),
        judgement       text NOT NULL,
        received_on     date NOT NULL,
        received_at     timestamptz(3) NOT NULL,
        decision_due_on date,
        decide_by       date NOT NULL,
        last_day        date NOT NULL,
        decided_on      date,
        days            integer,
        amount_cents    bigint CHECK (amount_cents >= 0),
        exclusion       text,
        fix_due_on      date,
        payment_due_on  date
      );
      CREATE INDEX penalty_round ON penalty (round_id, received_at, id);
      CREATE INDEX penalty_application ON penalty (application_id);
      CREATE INDEX penalty_subject ON penalty (subject) WHERE status = 'RUNNING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE penalty;`);
  }
}
