import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections against decisions on applications. */
export class Objections1764000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE objection (
        id                text PRIMARY KEY,
        round_id          text NOT NULL,
        application_id    text NOT NULL REFERENCES application,
        phase             text NOT NULL CHECK (phase IN
                            ('JUDGEMENT', 'CURE', 'PREPARATION', 'READY', 'DECIDED', 'ENDED')),
        decision          text NOT NULL,
        contested         jsonb,
        channel           text NOT NULL,
        received_at       timestamptz(3) NOT NULL,
        received_on       date NOT NULL,
        postmarked_on     date,
        timeliness        text NOT NULL,
        taken_into_account boolean,
        lacks             text[] NOT NULL DEFAULT '{}',
        content_hash      text NOT NULL,
        objection_ends_on date,
        decision_due_on   date,
        with_committee    boolean NOT NULL DEFAULT false,
        hearing_on        date,
        hearing_waived    text,
        adjourned_on      date,
        case_reference    text UNIQUE,
        outcome           text,
        ground            text,
        total_cents       bigint CHECK (total_cents >= 0),
        raised_cents      bigint CHECK (raised_cents >= 0),
        decided_by        text,
        decided_at        timestamptz(3),
        appeal_ends_on    date,
        ending            text,
        ended_at          timestamptz(3)
      );
      CREATE INDEX objection_round ON objection (round_id, received_at, id);
      CREATE INDEX objection_application ON objection (application_id, id);

      -- No term until the amendment is notified, and none after an objection: that goes to court.
      ALTER TABLE award_amendment ALTER COLUMN objection_ends_on DROP NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE award_amendment SET objection_ends_on = amended_at::date WHERE objection_ends_on IS NULL;
      ALTER TABLE award_amendment ALTER COLUMN objection_ends_on SET NOT NULL;
      DROP TABLE objection;
    `);
  }
}
