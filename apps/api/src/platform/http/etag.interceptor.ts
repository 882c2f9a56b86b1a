import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/**
 * The ETag of an answer about one file is its position (of a draft: its version), to be sent back as If-Match. It names what
 * was decided, not all that is shown: what one may do depends on who asks and on the day, so there is no 304.
 */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        const etag = etagOf(body);
        if (etag !== undefined) void reply.header('etag', etag);
      }),
    );
  }
}

function etagOf(body: unknown): string | undefined {
  const { position, version } = (body ?? {}) as { position?: unknown; version?: unknown };
  const number = typeof position === 'number' ? position : version;
  return typeof number === 'number' ? `"${number}"` : undefined;
}
