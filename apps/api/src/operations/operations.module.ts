import { Module } from '@nestjs/common';
import { ExaminedExecutions } from './examined-executions.js';
import { FindStuckUseCase } from './find-stuck.use-case.js';
import { ListDeliveriesUseCase } from './list-deliveries.use-case.js';
import { OperationsController } from './operations.controller.js';

@Module({
  controllers: [OperationsController],
  providers: [FindStuckUseCase, ListDeliveriesUseCase, ExaminedExecutions],
})
export class OperationsModule {}
