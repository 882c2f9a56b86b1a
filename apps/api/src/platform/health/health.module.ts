import { Module } from '@nestjs/common';
import { CheckReadinessUseCase } from './check-readiness.use-case.js';
import { HealthController } from './health.controller.js';

@Module({ controllers: [HealthController], providers: [CheckReadinessUseCase] })
export class HealthModule {}
