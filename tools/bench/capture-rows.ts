import { writeFileSync } from 'node:fs';
import type pg from 'pg';
import { writesFile, type CapturedWrites, type RowWrite } from './bare/row-writes.ts';
import { countedSeries } from './counted-series.ts';

type Row = Readonly<Record<string, unknown>>;

/** One row that a transaction wrote: as it ended, and the columns that changed when it stood there before. */
export interface CapturedRow {
  readonly transaction: string;
  readonly table: string;
  readonly op: 'INSERT' | 'UPDATE';
  readonly row: Row;
  readonly changed: Row;
}

const INSTALL = `
  CREATE TABLE bench_capture (seq bigserial, transaction text DEFAULT pg_current_xact_id()::text,
                              "table" text, op text, row jsonb, changed jsonb);
  CREATE FUNCTION bench_capture_row() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) = to_jsonb(OLD) THEN RETURN NULL; END IF;
    INSERT INTO bench_capture ("table", op, row, changed) VALUES (TG_TABLE_NAME, TG_OP, to_jsonb(NEW),
      CASE TG_OP WHEN 'INSERT' THEN '{}' ELSE (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(to_jsonb(NEW))
                                               WHERE to_jsonb(OLD) -> key IS DISTINCT FROM value) END);
    RETURN NULL;
  END $$;
  DO $$ DECLARE t text; BEGIN
    FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'bench_capture' LOOP
      EXECUTE format('CREATE TRIGGER bench_capture AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION bench_capture_row()', t);
    END LOOP;
  END $$`;

/** Does `work` and tells every row that was written in the database meanwhile, whoever wrote it, in order. */
export async function captureRows(pool: pg.Pool, work: () => Promise<unknown>): Promise<readonly CapturedRow[]> {
  await pool.query(INSTALL);
  try {
    await work();
    const { rows } = await pool.query<CapturedRow>(
      'SELECT transaction, "table", op, row, changed FROM bench_capture ORDER BY seq',
    );
    return rows;
  } finally {
    await pool.query('DROP FUNCTION bench_capture_row CASCADE; DROP TABLE bench_capture');
  }
}

/** Puts a round that stands in one database into another, so that the rows of its applications may refer to it. */
export async function copyRound(from: pg.Pool, to: pg.Pool, roundId: string): Promise<void> {
  const { rows } = await from.query<{ round: Row }>('SELECT to_jsonb(round) AS round FROM round WHERE id = $1', [
    roundId,
  ]);
  await to.query('INSERT INTO round SELECT * FROM jsonb_populate_record(null::round, $1)', [
    JSON.stringify(rows[0]?.round),
  ]);
}

/** The rows by transaction, in the order in which the transactions began to write. */
export function byTransaction(rows: readonly CapturedRow[]): readonly (readonly CapturedRow[])[] {
  return grouped(rows, ({ transaction }) => transaction);
}

interface Columns {
  readonly key: readonly string[];
  readonly numbered: readonly string[];
  readonly json: readonly string[];
}

/** Keeps captured transactions, each as the fewest plain statements that write its rows, for the bare references. */
export async function keepWrites(
  pool: pg.Pool,
  transactions: readonly (readonly CapturedRow[])[],
  { directory, act, id }: { readonly directory: string; readonly act: string; readonly id: string },
): Promise<CapturedWrites> {
  const columns = await columnsByTable(pool);
  const writes: CapturedWrites = { id, transactions: transactions.map((rows) => statements(rows, columns)) };
  writeFileSync(writesFile(directory, act), JSON.stringify(writes));
  return writes;
}

async function columnsByTable(pool: pg.Pool): Promise<ReadonlyMap<string, Columns>> {
  const { rows } = await pool.query<Columns & { table: string }>(
    `SELECT c.table_name AS "table",
            coalesce(json_agg(column_name) FILTER (WHERE column_default LIKE 'nextval%'), '[]') AS numbered,
            coalesce(json_agg(column_name) FILTER (WHERE udt_name = 'jsonb'), '[]') AS json,
            (SELECT json_agg(a.attname) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
             WHERE i.indisprimary AND i.indrelid = quote_ident(c.table_name)::regclass) AS key
     FROM information_schema.columns c WHERE c.table_schema = 'public' GROUP BY c.table_name`,
  );
  return new Map(rows.map((row) => [row.table, row]));
}

/** Rows that a transaction wrote more than once are written once, as they ended. */
function statements(captured: readonly CapturedRow[], columns: ReadonlyMap<string, Columns>): readonly RowWrite[] {
  const merged = new Map<string, CapturedRow>();
  for (const row of captured) {
    const place = JSON.stringify([row.table, keyOf(row, columns).map((name) => row.row[name])]);
    const earlier = merged.get(place);
    const changed = { ...earlier?.changed, ...row.changed };
    merged.set(place, earlier ? { ...row, op: earlier.op, changed } : row);
  }
  const { counts, rows, put } = countedSeries([...merged.values()]);
  const updates = rows.filter(({ op }) => op === 'UPDATE').map((row) => update(row, columns));
  const inserted = rows.filter(({ op }) => op === 'INSERT');
  const inserts = grouped(inserted, ({ table }) => table).map((each) => insert(each, columns));
  return [...counts, ...[...inserts, ...updates].map((write) => ({ ...write, values: write.values.map(put) }))];
}

function insert(rows: readonly CapturedRow[], columns: ReadonlyMap<string, Columns>): RowWrite {
  const { table, row: first } = rows[0] as CapturedRow;
  const names = Object.keys(first).filter((name) => !columns.get(table)?.numbered.includes(name));
  const values = rows.flatMap(({ row }) => names.map((name) => written(row[name], name, columns.get(table))));
  const tuples = rows.map((_, nth) => `(${names.map((_name, at) => `$${nth * names.length + at + 1}`).join(', ')})`);
  return { text: `INSERT INTO ${table} (${quoted(names).join(', ')}) VALUES ${tuples.join(', ')}`, values };
}

function update(captured: CapturedRow, columns: ReadonlyMap<string, Columns>): RowWrite {
  const { table, row, changed } = captured;
  const names = [...Object.keys(changed), ...keyOf(captured, columns)];
  const set = quoted(names).map((name, nth) => `${name} = $${nth + 1}`);
  const count = Object.keys(changed).length;
  const text = `UPDATE ${table} SET ${set.slice(0, count).join(', ')} WHERE ${set.slice(count).join(' AND ')}`;
  return { text, values: names.map((name) => written(row[name], name, columns.get(table))) };
}

function keyOf({ table }: CapturedRow, columns: ReadonlyMap<string, Columns>): readonly string[] {
  return columns.get(table)?.key ?? [];
}

function written(value: unknown, name: string, columns: Columns | undefined): unknown {
  return columns?.json.includes(name) && value !== null ? JSON.stringify(value) : (value ?? null);
}

function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `"${name}"`);
}

/** In the order in which each group is first met. */
function grouped<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups.values()];
}
