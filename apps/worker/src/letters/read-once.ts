import type { Database } from '@ronde/persistence';

/** Reads from each database what never changes there, once. A reading that fails is not kept. */
export function readOnce<T>(read: (database: Database) => Promise<T>): (database: Database) => Promise<T> {
  const kept = new WeakMap<Database, Promise<T>>();
  return (database) => {
    const known = kept.get(database) ?? read(database);
    kept.set(database, known);
    known.catch(() => kept.delete(database));
    return known;
  };
}
