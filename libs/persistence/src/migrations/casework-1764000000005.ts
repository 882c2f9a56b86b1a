import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work on applications: tasks, deadlines, assessments, allocations, awards and what follows an award. */
export class Casework1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task (
        id         text PRIMARY KEY,
        round_id   text NOT NULL,
        kind       text NOT NULL,
        subject    text NOT NULL,
        role       text NOT NULL,
        ministry   text NOT NULL,
        status     text NOT NULL CHECK (status IN ('OPEN', 'CLAIMED', 'COMPLETED', 'CANCELLED')),
        claimed_by text,
        due_on     date NOT NULL,
        due_at     timestamptz(3) NOT NULL,
        reminders  integer NOT NULL DEFAULT 0,
        escalated  boolean NOT NULL DEFAULT false,
        outcome    text,
        opened_at  timestamptz(3) NOT NULL,
        ended_at   timestamptz(3)
      );
      CREATE INDEX task_due ON task (round_id, due_at, id);
      CREATE INDEX task_waiting ON task (due_at, id) WHERE status IN ('OPEN', 'CLAIMED');
      CREATE INDEX task_subject ON task (subject);

      CREATE TABLE deadline (
        stream      text NOT NULL,
        code        text NOT NULL,
        round_id    text NOT NULL,
        due_on      date NOT NULL,
        due_at      timestamptz(3),
        explanation text NOT NULL,
        done_at     timestamptz(3),
        PRIMARY KEY (stream, code)
      );
      CREATE INDEX deadline_open ON deadline (round_id, due_on, stream, code) WHERE done_at IS NULL;

      CREATE TABLE assessment (
        application_id text NOT NULL REFERENCES application,
        ministry       text NOT NULL,
        round_id       text NOT NULL,
        task_id        text NOT NULL,
        project_ids    text[] NOT NULL,
        due_on         date NOT NULL,
        status         text NOT NULL CHECK (status IN ('OPEN', 'DONE', 'SILENT')),
        assessed_by    text,
        ended_at       timestamptz(3),
        PRIMARY KEY (application_id, ministry)
      );
      CREATE INDEX assessment_round ON assessment (round_id, ministry);

      CREATE TABLE assessment_line (
        application_id text NOT NULL,
        ministry       text NOT NULL,
        project_id     text NOT NULL,
        advised_cents  bigint NOT NULL CHECK (advised_cents >= 0),
        ground         text,
        ror_exemption  boolean NOT NULL DEFAULT false,
        PRIMARY KEY (application_id, ministry, project_id),
        FOREIGN KEY (application_id, ministry) REFERENCES assessment
      );

      CREATE TABLE allocation (
        id              text PRIMARY KEY,
        round_id        text NOT NULL REFERENCES round,
        strategy        text NOT NULL,
        requested_cents bigint NOT NULL,
        advised_cents   bigint NOT NULL,
        total_cents     bigint NOT NULL,
        line_count      integer NOT NULL,
        lines_hash      text NOT NULL,
        status          text NOT NULL CHECK (status IN ('PROPOSED', 'RETURNED', 'APPROVED')),
        proposed_by     text NOT NULL,
        proposed_at     timestamptz(3) NOT NULL,
        decided_by      text,
        decided_at      timestamptz(3),
        decided_for     text
      );
      CREATE INDEX allocation_round ON allocation (round_id, proposed_at, id);

      -- Lines are saved before the proposal they belong to is written, so they do not refer to it.
      CREATE TABLE allocation_line (
        allocation_id   text NOT NULL,
        application_id  text NOT NULL,
        project_id      text NOT NULL,
        ordinal         integer NOT NULL,
        requested_cents bigint NOT NULL,
        advised_cents   bigint NOT NULL,
        allocated_cents bigint NOT NULL CHECK (allocated_cents >= 0),
        PRIMARY KEY (allocation_id, application_id, project_id),
        UNIQUE (allocation_id, ordinal)
      );

      CREATE TABLE award (
        application_id    text PRIMARY KEY REFERENCES application,
        round_id          text NOT NULL,
        case_reference    text NOT NULL UNIQUE,
        allocation_id     text NOT NULL,
        total_cents       bigint NOT NULL CHECK (total_cents >= 0),
        decided_by        text NOT NULL,
        decided_at        timestamptz(3) NOT NULL,
        objection_ends_on date NOT NULL,
        payment_due_on    date NOT NULL
      );
      CREATE INDEX award_round ON award (round_id, decided_at, application_id);

      CREATE TABLE award_line (
        application_id  text NOT NULL REFERENCES award,
        project_id      text NOT NULL,
        component       text NOT NULL,
        requested_cents bigint NOT NULL,
        awarded_cents   bigint NOT NULL CHECK (awarded_cents >= 0),
        ground          text,
        evaluation_duty boolean NOT NULL,
        ror_duty        boolean NOT NULL,
        PRIMARY KEY (application_id, project_id)
      );

      CREATE TABLE evaluation (
        id                text PRIMARY KEY,
        round_id          text NOT NULL,
        application_id    text NOT NULL,
        project_id        text NOT NULL,
        status            text NOT NULL CHECK (status IN ('DUE', 'RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'NOT_DELIVERED')),
        due_on            date NOT NULL,
        due_at            timestamptz(3) NOT NULL,
        escalated         boolean NOT NULL DEFAULT false,
        kind              text,
        executor          text,
        independent       boolean,
        shared_in_toolkit boolean,
        content_hash      text,
        received_at       timestamptz(3),
        review_task_id    text,
        ended_at          timestamptz(3)
      );
      CREATE INDEX evaluation_round ON evaluation (round_id, due_at, id);
      CREATE INDEX evaluation_application ON evaluation (application_id);

      CREATE TABLE monitoring (
        id                     text PRIMARY KEY,
        round_id               text NOT NULL,
        application_id         text NOT NULL,
        status                 text NOT NULL CHECK (status IN ('DUE', 'RECEIVED', 'IN_REVIEW', 'REVIEWED', 'NOT_DELIVERED')),
        due_on                 date NOT NULL,
        due_at                 timestamptz(3) NOT NULL,
        escalated              boolean NOT NULL DEFAULT false,
        progress               jsonb,
        municipalities_reached integer,
        content_hash           text,
        received_at            timestamptz(3),
        review_task_id         text,
        efficient              boolean,
        ended_at               timestamptz(3)
      );
      CREATE INDEX monitoring_round ON monitoring (round_id, due_at, id);
      CREATE INDEX monitoring_application ON monitoring (application_id);

      CREATE TABLE settlement (
        application_id       text PRIMARY KEY REFERENCES application,
        round_id             text NOT NULL,
        received_from_bzk_on date NOT NULL,
        received_at          timestamptz(3) NOT NULL,
        activities_finished  boolean NOT NULL,
        spent                jsonb NOT NULL,
        due_on               date NOT NULL,
        task_id              text,
        unmet_evaluations    text[] NOT NULL DEFAULT '{}',
        case_reference       text UNIQUE,
        awarded_cents        bigint,
        spent_cents          bigint,
        settled_cents        bigint,
        to_repay_cents       bigint,
        grounds              text[] NOT NULL DEFAULT '{}',
        objection_ends_on    date,
        decided_by           text,
        decided_at           timestamptz(3)
      );
      CREATE INDEX settlement_round ON settlement (round_id, application_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE settlement;
      DROP TABLE monitoring;
      DROP TABLE evaluation;
      DROP TABLE award_line;
      DROP TABLE award;
      DROP TABLE allocation_line;
      DROP TABLE allocation;
      DROP TABLE assessment_line;
      DROP TABLE assessment;
      DROP TABLE deadline;
      DROP TABLE task;
    `);
  }
}
