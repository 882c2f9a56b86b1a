import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal: streams of chained facts that nobody changes, and the answer each command was given. */
export class Journal1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal_stream (
        stream                text PRIMARY KEY,
        round_id              text NOT NULL,
        head_position         integer NOT NULL DEFAULT 0 CHECK (head_position >= 0),
        head_hash             text NOT NULL,
        last_receipt_position integer NOT NULL DEFAULT 0 CHECK (last_receipt_position BETWEEN 0 AND head_position)
      );

      CREATE TABLE journal_fact (
        id                 bigserial UNIQUE,
        stream             text NOT NULL REFERENCES journal_stream,
        position           integer NOT NULL CHECK (position > 0),
        round_id           text NOT NULL,
        command_id         text NOT NULL,
        type               text NOT NULL,
        data               jsonb NOT NULL,
        actor_id           text NOT NULL,
        actor_role         text NOT NULL,
        actor_organisation text NOT NULL,
        at                 timestamptz(3) NOT NULL,
        recorded_at        timestamptz(3) NOT NULL,
        reason             text,
        receipt            boolean NOT NULL,
        previous_hash      text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash               text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        PRIMARY KEY (stream, position)
      );
      CREATE INDEX journal_fact_round ON journal_fact (round_id, id);

      CREATE TABLE journal_command (
        stream      text NOT NULL REFERENCES journal_stream,
        command_id  text NOT NULL,
        answer      jsonb NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        PRIMARY KEY (stream, command_id)
      );

      CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the journal is only ever added to' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER journal_fact_unchanged BEFORE UPDATE OR DELETE ON journal_fact
        FOR EACH ROW EXECUTE FUNCTION refuse_journal_change();
      CREATE TRIGGER journal_fact_kept BEFORE TRUNCATE ON journal_fact
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE journal_command;
      DROP TABLE journal_fact;
      DROP TABLE journal_stream;
      DROP FUNCTION refuse_journal_change;
    `);
  }
}
