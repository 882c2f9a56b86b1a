import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refusalOfRole } from '@ronde/domain';
import { catchError, type Observable } from 'rxjs';
import type { ActorRequest } from '../auth/actor.guard.js';
import { InvalidInput } from '../problems/invalid-input.js';
import { Problem } from '../problems/problem.js';
import { ACT, type ActDescription } from './act.js';

/** Statuses of requests that cannot be read, whoever sends them. */
const OF_FORM: readonly number[] = [400, 413, 415];

/**
 * Whose role may never do what a route does is told that (WRONG_ROLE), and not what is wrong with the form of the request:
 * that is no business of theirs. Whether somebody may do it on this file, now, is asked later, of the same table; so are
 * requests that were answered before, which is why nothing is refused ahead of them.
 */
@Injectable()
export class RoleFirstInterceptor implements NestInterceptor {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const act = this.reflector.get<ActDescription | undefined>(ACT, context.getHandler());
    const { actor } = context.switchToHttp().getRequest<ActorRequest>();
    if (act === undefined || actor === undefined) return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        throw (isOfForm(error) ? refusalOfRole(actor, act.action) : undefined) ?? error;
      }),
    );
  }
}

function isOfForm(error: unknown): boolean {
  return error instanceof InvalidInput || (error instanceof Problem && OF_FORM.includes(error.status));
}
