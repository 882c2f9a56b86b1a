import type { LoggerOptions } from 'pino';

/** One line of JSON per event: which request, how it was answered. No tokens, no addresses, no bodies, no search words. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    base: { name: 'ronde-api' },
    serializers: { err: plainError },
  };
}

/** Without the parameters of a failed query, which may hold what somebody wrote. */
function plainError(error: Error & { readonly code?: string }): object {
  return { type: error.name, code: error.code, message: error.message.slice(0, 500), stack: error.stack };
}
