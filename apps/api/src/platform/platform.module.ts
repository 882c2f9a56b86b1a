import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { DecideOnRound } from './decisions/decide-on-round.js';
import { Decisions } from './decisions/decisions.js';
import { EngineModule } from './engine/engine.module.js';
import { FileDesk } from './files/file-desk.js';
import { HealthModule } from './health/health.module.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { ProblemsModule } from './problems/problems.module.js';
import { WithheldOpinions } from './applications/withheld-opinions.js';
import { ApplicationJudge } from './receipts/application-judge.js';
import { FileReceipts } from './receipts/file-receipts.js';
import { AbsenceDesk } from './absences/absence-desk.js';
import { ChangeRegister } from './registers/change-register.js';
import { MandateDesk } from './mandates/mandate-desk.js';
import { ObligationList } from './obligations/obligation-list.js';
import { Receipts } from './receipts/receipts.js';
import { SubmitApplication } from './receipts/submit-application.js';
import { Municipalities } from './registers/municipalities.js';
import { Attachments } from './attachments/attachments.js';
import { Drafts } from './drafts/drafts.js';
import { RoundDesk } from './rounds/round-desk.js';

const DESKS = [
  RoundDesk,
  Drafts,
  Attachments,
  FileDesk,
  Decisions,
  DecideOnRound,
  Receipts,
  FileReceipts,
  SubmitApplication,
  ApplicationJudge,
  Municipalities,
  ObligationList,
  MandateDesk,
  AbsenceDesk,
  WithheldOpinions,
  ChangeRegister,
];

/** What every noun of the API leans on. */
@Global()
@Module({
  imports: [AuthModule, ProblemsModule, IdempotencyModule, EngineModule, AuditModule, HealthModule],
  providers: [...DESKS, { provide: APP_INTERCEPTOR, useClass: EtagInterceptor }],
  exports: DESKS,
})
export class PlatformModule {}
