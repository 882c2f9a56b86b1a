import { withDatabase } from '@ronde/testing';
import { migrate, revertAll } from '../index.js';

const suite = withDatabase();

const tables = async (): Promise<string[]> => {
  const found: { name: string }[] = await suite().database.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  return found.map(({ name }) => name);
};

const columns = async (table: string): Promise<Record<string, string>> => {
  const found: { name: string; type: string }[] = await suite().database.query(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) || CASE WHEN a.attnotnull THEN '' ELSE ' or null' END AS type
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  return Object.fromEntries(found.map(({ name, type }) => [name, type]));
};

describe('the migrations', () => {
  it('know the 342 municipalities and a mailbox for each office', async () => {
    const [municipalities] = await suite().database.query(
      `SELECT count(*) AS count, min(name) FILTER (WHERE code = 'GM0820') AS quoted FROM municipality`,
    );
    expect(municipalities).toEqual({ count: 342, quoted: 'Nuenen, Gerwen en Nederwetten' });
    const [contacts] = await suite().database.query('SELECT count(*) AS count FROM contact');
    expect(contacts).toEqual({ count: 342 + 6 });
  });

  it('make the columns that the entities name', async () => {
    for (const { tableName, columns: named } of suite().database.entityMetadatas) {
      const type = (column: (typeof named)[number]) =>
        `${String(column.type)}${column.isArray ? '[]' : ''}${column.isNullable ? ' or null' : ''}`;
      const expected = Object.fromEntries(named.map((column) => [column.databaseName, type(column)]));
      expect({ [tableName]: await columns(tableName) }).toEqual({ [tableName]: expected });
    }
  });

  it('run once, also when processes start together', async () => {
    const [first, second] = await Promise.all([migrate(suite().database), migrate(suite().database)]);
    expect([first, second]).toEqual([[], []]);
  });

  it('can be taken back to an empty database, and run again', async () => {
    const before = await tables();
    await revertAll(suite().database);
    expect(await tables()).toEqual(['migration']);
    expect(await migrate(suite().database)).toHaveLength(suite().database.migrations.length);
    expect(await tables()).toEqual(before);
  });
});
