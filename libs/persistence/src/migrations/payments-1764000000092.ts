import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders to pay awards, and the accounts they are paid on: the only place where an account number stands. */
export class Payments1764000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bank_account (
        id             text PRIMARY KEY,
        round_id       text NOT NULL,
        application_id text NOT NULL REFERENCES application,
        iban           text NOT NULL,
        status         text NOT NULL CHECK (status IN ('GIVEN', 'CONFIRMED', 'REJECTED', 'REPLACED')),
        given_by       text NOT NULL,
        given_at       timestamptz(3) NOT NULL,
        judged_by      text,
        judged_at      timestamptz(3),
        through        text
      );
      CREATE UNIQUE INDEX bank_account_paid_on ON bank_account (application_id) WHERE status = 'CONFIRMED';

      CREATE TABLE payment (
        id                text PRIMARY KEY,
        round_id          text NOT NULL,
        application_id    text NOT NULL REFERENCES application,
        amount_cents      bigint NOT NULL CHECK (amount_cents > 0),
        case_reference    text NOT NULL,
        decided_by        text NOT NULL,
        due_on            date NOT NULL,
        due_at            timestamptz(3) NOT NULL,
        status            text NOT NULL CHECK (status IN ('DUE', 'PREPARED', 'APPROVED', 'EXPORTED', 'PAID', 'DROPPED')),
        account_id        text,
        commitment_number text,
        cash_year         integer,
        prepared_by       text,
        approved_by       text,
        exported_at       timestamptz(3),
        paid_on           date,
        failures          integer NOT NULL DEFAULT 0,
        escalated         boolean NOT NULL DEFAULT false
      );
      CREATE INDEX payment_round ON payment (round_id, due_on, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE payment;
      DROP TABLE bank_account;
    `);
  }
}
