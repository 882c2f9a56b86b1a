import { Module } from '@nestjs/common';
import { ExecutionsController } from './executions.controller.js';
import { ReadExecutionUseCase } from './read-execution.use-case.js';

@Module({
  controllers: [ExecutionsController],
  providers: [ReadExecutionUseCase],
})
export class ExecutionsModule {}
