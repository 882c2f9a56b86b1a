import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditInterceptor } from './audit.interceptor.js';
import { ReadableRequestInterceptor } from './readable-request.interceptor.js';
import { RefusedAttempts } from './refused-attempts.js';

/** The audit stands outside: what the one after it refuses is written down too. */
@Global()
@Module({
  providers: [
    RefusedAttempts,
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ReadableRequestInterceptor },
  ],
  exports: [RefusedAttempts],
})
export class AuditModule {}
