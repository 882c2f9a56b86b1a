import { Module } from '@nestjs/common';
import { ListMonitoringsUseCase } from './list-monitorings.use-case.js';
import { MonitoringsController } from './monitorings.controller.js';
import { ReportMonitoringUseCase } from './report-monitoring.use-case.js';
import { ReviewMonitoringUseCase } from './review-monitoring.use-case.js';

@Module({
  controllers: [MonitoringsController],
  providers: [ListMonitoringsUseCase, ReportMonitoringUseCase, ReviewMonitoringUseCase],
})
export class MonitoringsModule {}
