import pg from 'pg';
import { safeInteger } from '../entities/columns.js';

const { builtins, getTypeParser } = pg.types;
const toDate = getTypeParser(builtins.TIMESTAMPTZ);

/** How values of these types are read, in raw queries as in entities: plain, so that they can be sent on as they are. */
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [builtins.INT8]: safeInteger,
  [builtins.TIMESTAMPTZ]: (value) => (toDate(value) as Date).toISOString(),
  [builtins.DATE]: (value) => value,
};

/** The type parsers of our connections; every other type is read as `pg` reads it. */
export const plainValues: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? getTypeParser(oid, format as 'text'),
};
