/** The one connection pool of the process: a TypeORM DataSource. */
export const DATABASE = Symbol('Database');
