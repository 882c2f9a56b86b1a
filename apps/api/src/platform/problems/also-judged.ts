import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FieldError } from '@ronde/contracts/http';
import type { FastifyRequest } from 'fastify';
import { catchError, type Observable } from 'rxjs';
import { InvalidInput } from './invalid-input.js';
import { judgedBesides, type Readable } from './judge-readable.js';

/** Asks the rules about what can be read of a body. */
export interface Judge<T> {
  faultsIn(readable: Readable<T>, params: Readonly<Record<string, string>>): Promise<readonly FieldError[]>;
}

const JUDGE = 'ronde:judge';

/** A body that does not fit its schema is refused with what the rules find in the rest of it as well. */
export function AlsoJudgedBy(judge: Type<Judge<never>>) {
  return applyDecorators(SetMetadata(JUDGE, judge), UseInterceptors(AlsoJudgedInterceptor));
}

@Injectable()
export class AlsoJudgedInterceptor implements NestInterceptor {
  constructor(
    @Inject(ModuleRef) private readonly modules: ModuleRef,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error: unknown) => this.rethrow(error, context)));
  }

  private async rethrow(error: unknown, context: ExecutionContext): Promise<never> {
    if (!(error instanceof InvalidInput)) throw error;
    const judge = this.modules.get(this.reflector.get<Type<Judge<never>>>(JUDGE, context.getHandler()), {
      strict: false,
    });
    const { body, params } = context.switchToHttp().getRequest<FastifyRequest>();
    throw await judgedBesides<never>(error, body, (readable) =>
      judge.faultsIn(readable, params as Readonly<Record<string, string>>),
    );
  }
}
