import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** The ETag of an answer about one file is its position (of a draft: its version); who has it already gets 304. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((body: unknown) => tagged(body, request, reply)));
  }
}

function tagged(body: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const etag = etagOf(body);
  if (etag === undefined) return body;
  void reply.header('etag', etag);
  const seen = request.method === 'GET' && request.headers['if-none-match'] === etag;
  if (!seen) return body;
  void reply.status(304);
  return undefined;
}

function etagOf(body: unknown): string | undefined {
  const { position, version } = (body ?? {}) as { position?: unknown; version?: unknown };
  const number = typeof position === 'number' ? position : version;
  return typeof number === 'number' ? `"${number}"` : undefined;
}
