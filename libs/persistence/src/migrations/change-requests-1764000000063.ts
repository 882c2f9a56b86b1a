import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of an award that municipalities ask for. */
export class ChangeRequests1764000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_request (
        application_id  text NOT NULL REFERENCES application,
        request_id      text NOT NULL,
        round_id        text NOT NULL,
        kind            text NOT NULL,
        wanted          jsonb NOT NULL,
        received_at     timestamptz(3) NOT NULL,
        decision_due_on date NOT NULL,
        task_id         text,
        outcome         text CHECK (outcome IN ('GRANTED', 'PARTLY', 'REFUSED')),
        ground          text,
        decided_by      text,
        decided_at      timestamptz(3),
        PRIMARY KEY (application_id, request_id)
      );
      CREATE INDEX change_request_open ON change_request (round_id, decision_due_on) WHERE outcome IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE change_request;`);
  }
}
