import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { EvaluationAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import type { EvaluationParams } from './evaluation-params.js';
import { ListEvaluationsUseCase } from './list-evaluations.use-case.js';
import { ReportEvaluationUseCase } from './report-evaluation.use-case.js';
import { ReviewEvaluationUseCase } from './review-evaluation.use-case.js';

@ApiTags('Evaluations')
@Controller('rounds/:roundId/evaluations')
export class EvaluationsController {
  constructor(
    @Inject(ListEvaluationsUseCase) private readonly listEvaluations: ListEvaluationsUseCase,
    @Inject(ReportEvaluationUseCase) private readonly reportEvaluation: ReportEvaluationUseCase,
    @Inject(ReviewEvaluationUseCase) private readonly reviewEvaluation: ReviewEvaluationUseCase,
  ) {}

  @Get()
  @Answers('List the duties to evaluate', http.evaluationPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    return this.listEvaluations.execute(actor, roundId, query);
  }

  @Post(':code/:project/report')
  @EvaluationAct('submitEvaluation')
  @Changes('Hand in an evaluation', http.receiptAcknowledgement, 201)
  report(
    @WhoActs() acting: Acting,
    @Param() params: EvaluationParams,
    @Body({ schema: http.evaluationReportBody }) body: z.output<typeof http.evaluationReportBody>,
  ) {
    return this.reportEvaluation.execute(acting, params, body);
  }

  @Post(':code/:project/acceptance')
  @HttpCode(200)
  @EvaluationAct('acceptEvaluation')
  @Changes('Accept an evaluation', http.answer)
  accept(
    @WhoActs() acting: Acting,
    @Param() params: EvaluationParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.reviewEvaluation.execute(acting, params, 'acceptEvaluation', body);
  }

  @Post(':code/:project/return')
  @HttpCode(200)
  @EvaluationAct('returnEvaluation')
  @Changes('Send an evaluation back, with a reason and a new date', http.answer)
  return(
    @WhoActs() acting: Acting,
    @Param() params: EvaluationParams,
    @Body({ schema: http.returnEvaluationBody }) body: z.output<typeof http.returnEvaluationBody>,
  ) {
    return this.reviewEvaluation.execute(acting, params, 'returnEvaluation', body);
  }
}
