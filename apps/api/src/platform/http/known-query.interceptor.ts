import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { InvalidInput } from '../problems/invalid-input.js';

/**
 * Refuses every query parameter of an address that takes none. Where an address takes some, its schema refuses the others,
 * so that a mistyped filter never passes for no filter.
 */
@Injectable()
export class KnownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const given = Object.keys((query ?? {}) as object);
    if (given.length > 0 && !takesQuery(context)) throw new InvalidInput(given.map(unknown));
    return next.handle();
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ??
    {}) as object;
  return Object.keys(taken).some((argument) => argument.startsWith(`${RouteParamtypes.QUERY}:`));
}

const unknown = (field: string) => ({ field, code: 'FIELD_UNKNOWN', message: 'This field does not exist.' });
