/**
 * What no column can hold, however often it is tried: untranslatable characters, half characters in JSON, bytes that are
 * no UTF-8, a number or an instant out of range. A value of the wrong kind is a fault of ours, and stays one.
 */
const SQL_STATES = new Set(['22P05', '22P02', '22021', '22003', '22008']);

/** Whether PostgreSQL refused the values themselves, as opposed to not being there or not being able just now. */
export function isUnstorable(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as {
    readonly code?: string;
    readonly driverError?: { readonly code?: string };
  };
  return SQL_STATES.has(code ?? '') || SQL_STATES.has(driverError?.code ?? '');
}
