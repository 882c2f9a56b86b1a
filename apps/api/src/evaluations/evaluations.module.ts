import { Module } from '@nestjs/common';
import { EvaluationsController } from './evaluations.controller.js';
import { ListEvaluationsUseCase } from './list-evaluations.use-case.js';
import { ReportEvaluationUseCase } from './report-evaluation.use-case.js';
import { ReviewEvaluationUseCase } from './review-evaluation.use-case.js';

@Module({
  controllers: [EvaluationsController],
  providers: [ListEvaluationsUseCase, ReportEvaluationUseCase, ReviewEvaluationUseCase],
})
export class EvaluationsModule {}
