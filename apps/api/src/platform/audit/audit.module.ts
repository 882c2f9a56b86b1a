import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditInterceptor } from './audit.interceptor.js';
import { RefusedAttempts } from './refused-attempts.js';

@Global()
@Module({
  providers: [RefusedAttempts, { provide: APP_INTERCEPTOR, useClass: AuditInterceptor }],
  exports: [RefusedAttempts],
})
export class AuditModule {}
