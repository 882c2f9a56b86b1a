import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves and what is kept of it: the outbox, the letters, the keys of answered requests, ended histories. */
export class Correspondence1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id              bigserial PRIMARY KEY,
        round_id        text NOT NULL,
        stream          text NOT NULL,
        position        integer NOT NULL,
        ordinal         integer NOT NULL,
        kind            text NOT NULL CHECK (kind IN ('engine', 'mail')),
        target          text NOT NULL,
        payload         jsonb NOT NULL,
        status          text NOT NULL DEFAULT 'pending'
                        CHECK (status IN ('pending', 'sending', 'sent', 'in-doubt', 'failed', 'suppressed')),
        attempts        integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz(3) NOT NULL DEFAULT now(),
        last_error      text,
        created_at      timestamptz(3) NOT NULL DEFAULT now(),
        settled_at      timestamptz(3),
        message_id      text
      );
      CREATE INDEX outbox_unsettled ON outbox (kind, id) WHERE status IN ('pending', 'sending');
      CREATE INDEX outbox_target ON outbox (target, id) WHERE kind = 'engine' AND status IN ('pending', 'sending');
      CREATE INDEX outbox_round ON outbox (round_id, id);
      CREATE INDEX outbox_stream ON outbox (stream, position);
      CREATE INDEX outbox_trouble ON outbox (id) WHERE status IN ('in-doubt', 'failed');

      CREATE TABLE document (
        id         text PRIMARY KEY,
        round_id   text NOT NULL,
        stream     text NOT NULL,
        position   integer NOT NULL,
        kind       text NOT NULL,
        title      text NOT NULL,
        sha256     text NOT NULL,
        bytes      bytea NOT NULL,
        created_at timestamptz(3) NOT NULL,
        outbox_id  bigint UNIQUE REFERENCES outbox
      );
      CREATE INDEX document_stream ON document (stream, position);
      CREATE INDEX document_round ON document (round_id, created_at, id);

      CREATE TABLE idempotency_key (
        actor         text NOT NULL,
        key           text NOT NULL,
        body_hash     text NOT NULL,
        answer_status integer,
        answer_body   jsonb,
        created_at    timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, key)
      );

      CREATE TABLE execution_history (
        workflow_id text NOT NULL,
        run_id      text NOT NULL,
        ended       text NOT NULL CHECK (ended IN ('closed', 'continued')),
        bytes       bytea NOT NULL,
        sha256      text NOT NULL,
        exported_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (workflow_id, run_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE execution_history;
      DROP TABLE idempotency_key;
      DROP TABLE document;
      DROP TABLE outbox;
    `);
  }
}
