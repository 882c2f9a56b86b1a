import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger of each round: one row that writers of money stand in line for, and a line for each movement with the fact
 * it comes from. What was requested and advised is counted from the lines, so that a thousand submissions in one minute
 * do not wait for one row. Rounds that exist get their ledger from their journal.
 */
export class Ledger1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger (
        round_id       text PRIMARY KEY REFERENCES round,
        ceiling_cents  bigint NOT NULL DEFAULT 0 CHECK (ceiling_cents >= 0),
        reserve_cents  bigint NOT NULL DEFAULT 0 CHECK (reserve_cents >= 0),
        reserved_cents bigint NOT NULL DEFAULT 0 CHECK (reserved_cents >= 0),
        awarded_cents  bigint NOT NULL DEFAULT 0 CHECK (awarded_cents >= 0),
        paid_cents     bigint NOT NULL DEFAULT 0 CHECK (paid_cents >= 0),
        returned_cents bigint NOT NULL DEFAULT 0 CHECK (returned_cents >= 0),
        CHECK (reserved_cents + awarded_cents <= ceiling_cents)
      );

      CREATE TABLE ledger_line (
        id        bigserial UNIQUE,
        round_id  text NOT NULL,
        account   text NOT NULL,
        cents     bigint NOT NULL CHECK (cents <> 0),
        stream    text NOT NULL,
        position  integer NOT NULL,
        fact_type text NOT NULL,
        at        timestamptz(3) NOT NULL,
        PRIMARY KEY (stream, position, account),
        FOREIGN KEY (stream, position) REFERENCES journal_fact
      );
      CREATE INDEX ledger_line_round ON ledger_line (round_id, id);

      INSERT INTO ledger_line (round_id, account, cents, stream, position, fact_type, at)
      SELECT fact.round_id, account, cents, stream, position, type, fact.at
      FROM journal_fact fact CROSS JOIN LATERAL (VALUES
        ('roundDrafted', 'CEILING', (data #>> '{terms,ceilingCents}')::bigint),
        ('roundDrafted', 'RESERVE', (data #>> '{terms,reserveCents}')::bigint),
        ('applicationReceived', 'REQUESTED', (data ->> 'requestedCents')::bigint),
        ('assessmentConcluded', 'ADVISED', (data ->> 'advisedCents')::bigint),
        ('awardDecided', 'AWARDED', (data ->> 'totalCents')::bigint)
      ) AS line (of_type, account, cents)
      WHERE type = of_type AND cents <> 0 ORDER BY fact.id;

      INSERT INTO ledger (round_id, ceiling_cents, reserve_cents, awarded_cents)
      SELECT round.id,
             coalesce(sum(cents) FILTER (WHERE account = 'CEILING'), 0),
             coalesce(sum(cents) FILTER (WHERE account = 'RESERVE'), 0),
             coalesce(sum(cents) FILTER (WHERE account = 'AWARDED'), 0)
      FROM round LEFT JOIN ledger_line ON ledger_line.round_id = round.id GROUP BY round.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ledger_line;
      DROP TABLE ledger;
    `);
  }
}
