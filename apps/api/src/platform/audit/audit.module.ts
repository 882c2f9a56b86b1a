import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { KnownQueryInterceptor } from '../http/known-query.interceptor.js';
import { AuditInterceptor } from './audit.interceptor.js';
import { ReadableRequestInterceptor } from './readable-request.interceptor.js';
import { RefusedAttempts } from './refused-attempts.js';
import { RoleFirstInterceptor } from './role-first.interceptor.js';

/** The audit stands outside: what those after it refuse is written down too. Who may never do it is told that first. */
@Global()
@Module({
  providers: [
    RefusedAttempts,
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    { provide: APP_INTERCEPTOR, useClass: RoleFirstInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ReadableRequestInterceptor },
    { provide: APP_INTERCEPTOR, useClass: KnownQueryInterceptor },
  ],
  exports: [RefusedAttempts],
})
export class AuditModule {}
