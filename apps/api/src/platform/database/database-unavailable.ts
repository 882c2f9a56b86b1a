const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT']);
/** PostgreSQL: cannot connect now, shutting down, crash recovery, too many connections. */
const SQL_STATES = new Set(['57P01', '57P02', '57P03', '53300']);
const MESSAGES = /connection terminated|timeout exceeded when trying to connect|not queryable|connection.*closed/i;

interface Fault {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  /** Of an attempt over several addresses at once. */
  readonly errors?: unknown;
}

/** Whether the error says that the database cannot be reached, as opposed to a statement it refused. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError, errors } = error as Fault;
  if (typeof code === 'string' && (NETWORK.has(code) || SQL_STATES.has(code) || code.startsWith('08'))) return true;
  if (typeof message === 'string' && MESSAGES.test(message)) return true;
  const causes = [driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return causes.some(isDatabaseUnavailable);
}
