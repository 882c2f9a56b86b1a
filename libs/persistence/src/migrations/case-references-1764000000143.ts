import type { MigrationInterface, QueryRunner } from 'typeorm';

/** References of files and letters: one series for each round and year, without gaps. What is there gets its number. */
export class CaseReferences1764000000143 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_series (
        round_id text NOT NULL,
        year     integer NOT NULL,
        series   text NOT NULL CHECK (series IN ('FILE', 'LETTER')),
        latest   integer NOT NULL CHECK (latest > 0),
        PRIMARY KEY (round_id, year, series)
      );
      CREATE TABLE case_reference (
        round_id  text NOT NULL,
        year      integer NOT NULL,
        series    text NOT NULL,
        number    integer NOT NULL,
        stream    text NOT NULL,
        position  integer NOT NULL,
        letter    text,
        reference text NOT NULL UNIQUE,
        PRIMARY KEY (round_id, year, series, number),
        UNIQUE (stream, position, series)
      );
      ALTER TABLE document ADD COLUMN reference text;

      INSERT INTO case_reference (round_id, year, series, number, stream, position, reference)
      SELECT round_id, year, 'FILE', number, 'application/' || id, 1,
             'VG-' || upper(round_id) || CASE WHEN round_id = year::text THEN '' ELSE '-' || year END || '-' ||
             repeat('0', greatest(0, 4 - length(number::text))) || number
      FROM (SELECT id, round_id, year, row_number() OVER (PARTITION BY round_id, year ORDER BY received_at, id) AS number
            FROM (SELECT *, extract(year FROM received_at AT TIME ZONE 'Europe/Amsterdam')::integer AS year
                  FROM application) AS dated) AS numbered;
      UPDATE application a SET case_reference = r.reference
      FROM case_reference r WHERE r.series = 'FILE' AND r.stream = 'application/' || a.id;
      INSERT INTO case_series SELECT round_id, year, series, max(number) FROM case_reference GROUP BY 1, 2, 3;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document DROP COLUMN reference;
      DROP TABLE case_reference;
      DROP TABLE case_series;
    `);
  }
}
