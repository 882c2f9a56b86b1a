import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { UNSTORABLE, unstorableText } from '@ronde/contracts/http';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { isExact } from '../http/path-parameters.js';
import { UnreadableBody } from '../http/read-bodies.js';
import { Problem } from '../problems/problem.js';

/**
 * The one place that refuses what no table can keep, in an address, a query or a body, before any rule is asked: a text
 * with a null character would be refused by PostgreSQL only after the workflow had said yes.
 */
@Injectable()
export class ReadableRequestInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { params, query, body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (isEncoded(headers['content-encoding'])) throw new Problem('CONTENT_ENCODING_UNSUPPORTED');
    if (body instanceof UnreadableBody) throw body.problem;
    for (const part of [params, query, body]) insistStorable(part);
    // Another spelling of an address names no file, and never the same one.
    if (!isExact(params)) throw new Problem('NOT_FOUND');
    return next.handle();
  }
}

/** Whether content comes otherwise than as it is; nothing here is unpacked, so what says so is not what it seems. */
function isEncoded(encoding = ''): boolean {
  return !['', 'identity'].includes(encoding.trim().toLowerCase());
}

function insistStorable(part: unknown): void {
  const field = unstorableText(part);
  if (field !== undefined) throw Problem.at(field, 'FIELD_INVALID', UNSTORABLE);
}
