import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** Values of some properties of an entity; undefined is as good as left out. */
export type RowValues<E> = { readonly [K in keyof E]?: E[K] | undefined };

/** A statement and its parameters. */
export type RowStatement = readonly [text: string, parameters: readonly unknown[]];

/** Writes rows of an entity. However many there are, the text is the same: they travel as one JSON value. */
export function inserting<E extends ObjectLiteral>(
  metadata: EntityMetadata,
  rows: readonly RowValues<E>[],
): RowStatement {
  const given = metadata.columns.filter(({ propertyName }) => rows.some((row) => row[propertyName] !== undefined));
  const names = given.map(({ databaseName }) => databaseName).join(', ');
  const values = rows.map((row) =>
    Object.fromEntries(given.map(({ databaseName, propertyName }) => [databaseName, row[propertyName] ?? null])),
  );
  const { tableName } = metadata;
  return [
    `INSERT INTO ${tableName} (${names}) SELECT ${names} FROM jsonb_populate_recordset(null::${tableName}, $1)`,
    [JSON.stringify(values)],
  ];
}

/** Changes the rows of an entity that have these values. */
export function changing<E extends ObjectLiteral>(
  metadata: EntityMetadata,
  where: RowValues<E>,
  values: RowValues<E>,
): RowStatement {
  const set = assignments(metadata, values, 1);
  const found = assignments(metadata, where, 1 + set.length);
  const texts = (list: typeof set) => list.map(({ text }) => text);
  return [
    `UPDATE ${metadata.tableName} SET ${texts(set).join(', ')} WHERE ${texts(found).join(' AND ')}`,
    [...set, ...found].map(({ value }) => value),
  ];
}

function assignments<E extends ObjectLiteral>({ columns }: EntityMetadata, values: RowValues<E>, first: number) {
  return columns
    .filter(({ propertyName }) => values[propertyName] !== undefined)
    .map(({ databaseName, propertyName, type }, nth) => ({
      text: `${databaseName} = $${first + nth}`,
      value:
        type === 'jsonb' && values[propertyName] !== null ? JSON.stringify(values[propertyName]) : values[propertyName],
    }));
}
