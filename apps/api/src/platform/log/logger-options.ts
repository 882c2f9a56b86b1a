import type { LoggerOptions } from 'pino';

interface LoggedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly url: string;
}

/** One line of JSON per event: which request, how it was answered. No tokens, no addresses, no bodies, no search words. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    name: 'ronde-api',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      req: ({ id, method, url }: LoggedRequest) => ({ id, method, path: url.split('?')[0] }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode }),
      err: plainError,
    },
  };
}

/** Without the parameters of a failed query, which may hold what somebody wrote. */
function plainError(error: Error & { readonly code?: string }): object {
  return { type: error.name, code: error.code, message: error.message.slice(0, 500), stack: error.stack };
}
