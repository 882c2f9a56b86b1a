import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { Decisions } from './decisions/decisions.js';
import { EngineModule } from './engine/engine.module.js';
import { FileDesk } from './files/file-desk.js';
import { HealthModule } from './health/health.module.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { ProblemsModule } from './problems/problems.module.js';
import { Receipts } from './receipts/receipts.js';
import { RoundDesk } from './rounds/round-desk.js';

/** What every noun of the API leans on. */
@Global()
@Module({
  imports: [AuthModule, ProblemsModule, IdempotencyModule, EngineModule, AuditModule, HealthModule],
  providers: [RoundDesk, FileDesk, Decisions, Receipts, { provide: APP_INTERCEPTOR, useClass: EtagInterceptor }],
  exports: [RoundDesk, FileDesk, Decisions, Receipts],
})
export class PlatformModule {}
