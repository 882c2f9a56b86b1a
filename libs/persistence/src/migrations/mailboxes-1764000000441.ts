import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shared mailboxes of municipalities, by round and purpose. */
export class Mailboxes1764000000441 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mailbox (
        round_id      text NOT NULL,
        id            text NOT NULL,
        municipality  text NOT NULL,
        purpose       text NOT NULL,
        status        text NOT NULL,
        email         text,
        code          text,
        registered_by text NOT NULL,
        registered_at timestamptz(3) NOT NULL,
        PRIMARY KEY (round_id, id)
      );
      CREATE INDEX mailbox_municipality ON mailbox (round_id, municipality);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mailbox;');
  }
}
