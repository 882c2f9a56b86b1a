const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT']);
/** PostgreSQL: cannot connect now, shutting down, crash recovery, too many connections. */
const SQL_STATES = new Set(['57P01', '57P02', '57P03', '53300']);
const MESSAGES = /connection terminated|timeout exceeded when trying to connect|not queryable|connection.*closed/i;

/** Whether the error says that the database cannot be reached, as opposed to a statement it refused. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: string; driverError?: unknown };
  if (code !== undefined && (NETWORK.has(code) || SQL_STATES.has(code) || code.startsWith('08'))) return true;
  if (error instanceof AggregateError && error.errors.some(isDatabaseUnavailable)) return true;
  return MESSAGES.test(error.message) || (driverError !== undefined && isDatabaseUnavailable(driverError));
}
