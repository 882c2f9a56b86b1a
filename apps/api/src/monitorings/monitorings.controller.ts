import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { MonitoringAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { ListMonitoringsUseCase } from './list-monitorings.use-case.js';
import { ReportMonitoringUseCase, type MonitoringParams } from './report-monitoring.use-case.js';
import { ReviewMonitoringUseCase } from './review-monitoring.use-case.js';

@ApiTags('Monitoring')
@Controller('rounds/:roundId/monitorings')
export class MonitoringsController {
  constructor(
    @Inject(ListMonitoringsUseCase) private readonly listMonitorings: ListMonitoringsUseCase,
    @Inject(ReportMonitoringUseCase) private readonly reportMonitoring: ReportMonitoringUseCase,
    @Inject(ReviewMonitoringUseCase) private readonly reviewMonitoring: ReviewMonitoringUseCase,
  ) {}

  @Get()
  @Answers('List the yearly monitoring records', http.monitoringPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    return this.listMonitorings.execute(actor, roundId, query);
  }

  @Post(':code/report')
  @MonitoringAct('submitMonitoring')
  @Changes('Report how the projects stand', http.receiptAcknowledgement, 201)
  report(
    @WhoActs() acting: Acting,
    @Param() params: MonitoringParams,
    @Body({ schema: http.monitoringReportBody }) body: z.output<typeof http.monitoringReportBody>,
  ) {
    return this.reportMonitoring.execute(acting, params, body);
  }

  @Post(':code/review')
  @HttpCode(200)
  @MonitoringAct('reviewMonitoring')
  @Changes('Judge whether the money is spent efficiently', http.answer)
  review(
    @WhoActs() acting: Acting,
    @Param() params: MonitoringParams,
    @Body({ schema: http.reviewMonitoringBody }) body: z.output<typeof http.reviewMonitoringBody>,
  ) {
    return this.reviewMonitoring.execute(acting, params, body);
  }

  @Post(':code/:year/report')
  @MonitoringAct('submitMonitoring')
  @Changes('Report how the projects stand after one budget year', http.receiptAcknowledgement, 201)
  reportOfYear(
    @WhoActs() acting: Acting,
    @Param() params: MonitoringParams,
    @Body({ schema: http.monitoringReportBody }) body: z.output<typeof http.monitoringReportBody>,
  ) {
    return this.reportMonitoring.execute(acting, params, body);
  }

  @Post(':code/:year/review')
  @HttpCode(200)
  @MonitoringAct('reviewMonitoring')
  @Changes('Judge whether the money of one budget year is spent efficiently', http.answer)
  reviewOfYear(
    @WhoActs() acting: Acting,
    @Param() params: MonitoringParams,
    @Body({ schema: http.reviewMonitoringBody }) body: z.output<typeof http.reviewMonitoringBody>,
  ) {
    return this.reviewMonitoring.execute(acting, params, body);
  }
}
