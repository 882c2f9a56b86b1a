import { Module } from '@nestjs/common';
import { ExecutionsController } from './executions.controller.js';
import { KeptExecutions } from './kept-executions.js';
import { LiveExecutions } from './live-executions.js';
import { ReadExecutionUseCase } from './read-execution.use-case.js';

@Module({
  controllers: [ExecutionsController],
  providers: [ReadExecutionUseCase, LiveExecutions, KeptExecutions],
})
export class ExecutionsModule {}
