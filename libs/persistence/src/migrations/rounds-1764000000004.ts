import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, what municipalities work on and hand in, and the applications with their projects. */
export class Rounds1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE round (
        id              text PRIMARY KEY,
        year            integer NOT NULL,
        title           text NOT NULL,
        phase           text NOT NULL,
        terms           jsonb NOT NULL,
        ceiling_cents   bigint NOT NULL CHECK (ceiling_cents >= 0),
        invited         text[] NOT NULL DEFAULT '{}',
        invited_status  text NOT NULL DEFAULT 'NONE' CHECK (invited_status IN ('NONE', 'DRAFTED', 'APPROVED')),
        opens_at        timestamptz(3),
        closes_at       timestamptz(3),
        clock_mode      text NOT NULL DEFAULT 'wall' CHECK (clock_mode IN ('wall', 'conducted')),
        conducted_now   timestamptz(3),
        figures         jsonb,
        cancelled_for   text,
        drafted_at      timestamptz(3) NOT NULL,
        ended_at        timestamptz(3),
        CHECK ((clock_mode = 'conducted') = (conducted_now IS NOT NULL))
      );

      CREATE TABLE draft (
        id           text PRIMARY KEY,
        round_id     text NOT NULL REFERENCES round,
        municipality text NOT NULL,
        owner        text NOT NULL,
        content      jsonb NOT NULL,
        version      integer NOT NULL DEFAULT 1,
        submitted_as text,
        created_at   timestamptz(3) NOT NULL,
        updated_at   timestamptz(3) NOT NULL
      );
      CREATE INDEX draft_round ON draft (round_id, municipality);

      CREATE TABLE attachment (
        id         text PRIMARY KEY,
        draft_id   text REFERENCES draft ON DELETE CASCADE,
        stream     text,
        name       text NOT NULL,
        media_type text NOT NULL,
        size       integer NOT NULL CHECK (size >= 0),
        sha256     text NOT NULL,
        bytes      bytea NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CHECK (draft_id IS NOT NULL OR stream IS NOT NULL)
      );
      CREATE INDEX attachment_draft ON attachment (draft_id);
      CREATE INDEX attachment_stream ON attachment (stream);

      CREATE TABLE submission (
        stream       text NOT NULL,
        position     integer NOT NULL,
        round_id     text NOT NULL,
        kind         text NOT NULL,
        content      jsonb NOT NULL,
        content_hash text NOT NULL,
        received_at  timestamptz(3) NOT NULL,
        PRIMARY KEY (stream, position)
      );

      CREATE TABLE application (
        id                     text PRIMARY KEY,
        round_id               text NOT NULL REFERENCES round,
        lead_municipality      text NOT NULL,
        partner_municipalities text[] NOT NULL,
        phase                  text NOT NULL,
        outcome                text,
        requested_cents        bigint NOT NULL CHECK (requested_cents >= 0),
        advised_cents          bigint,
        allocated_cents        bigint,
        awarded_cents          bigint,
        settled_cents          bigint,
        received_at            timestamptz(3) NOT NULL,
        content_hash           text NOT NULL,
        flags                  text[] NOT NULL,
        missing                text[] NOT NULL,
        decision_due_on        date NOT NULL,
        refusal_ground         text,
        case_reference         text,
        objection_ends_on      date,
        decided_at             timestamptz(3),
        closed_at              timestamptz(3)
      );
      CREATE INDEX application_arrival ON application (round_id, received_at, id);
      CREATE INDEX application_phase ON application (round_id, phase, received_at, id);
      CREATE INDEX application_lead ON application (round_id, lead_municipality);

      CREATE TABLE project (
        application_id       text NOT NULL REFERENCES application,
        project_id           text NOT NULL,
        round_id             text NOT NULL,
        ordinal              integer NOT NULL,
        title                text,
        component            text NOT NULL,
        requested_cents      bigint NOT NULL CHECK (requested_cents >= 0),
        evaluation_plan      boolean NOT NULL,
        evaluation_flagged   boolean NOT NULL,
        ror_exemption_asked  boolean NOT NULL,
        withdrawn            boolean NOT NULL DEFAULT false,
        advised_cents        bigint,
        refusal_ground       text,
        allocated_cents      bigint,
        spent_cents          bigint,
        PRIMARY KEY (application_id, project_id)
      );
      CREATE INDEX project_round ON project (round_id, application_id, ordinal);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE project;
      DROP TABLE application;
      DROP TABLE submission;
      DROP TABLE attachment;
      DROP TABLE draft;
      DROP TABLE round;
    `);
  }
}
