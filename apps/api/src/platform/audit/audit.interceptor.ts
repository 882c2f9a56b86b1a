import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, type Observable } from 'rxjs';
import type { ActorRequest } from '../auth/actor.guard.js';
import { problemOf } from '../problems/problem-of.js';
import { ACT, type ActDescription } from './act.js';
import { isRefusedAttempt, RefusedAttempts } from './refused-attempts.js';

/**
 * Stands around every act. What succeeds writes its own facts; what is refused, by a schema, the table of permissions
 * or a rule, is written down here before the caller hears of it.
 */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(RefusedAttempts) private readonly attempts: RefusedAttempts,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const act = this.reflector.get<ActDescription | undefined>(ACT, context.getHandler());
    if (act === undefined) return next.handle();
    const request = context.switchToHttp().getRequest<ActorRequest>();
    return next.handle().pipe(catchError((error: unknown) => this.noteAndRethrow(act, request, error)));
  }

  private async noteAndRethrow(act: ActDescription, request: ActorRequest, error: unknown): Promise<never> {
    const problem = problemOf(error);
    if (isRefusedAttempt(problem)) {
      await this.attempts.keep(act, request, problem).catch((cause: unknown) => {
        request.log.error({ err: cause, code: problem.code }, 'a refused attempt could not be written down');
      });
    }
    throw error;
  }
}
