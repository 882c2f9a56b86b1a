import { Module } from '@nestjs/common';
import { AllocationsController } from './allocations.controller.js';
import { CompareAllocationsUseCase } from './compare-allocations.use-case.js';
import { DecideAllocationUseCase } from './decide-allocation.use-case.js';
import { ListAllocationsUseCase } from './list-allocations.use-case.js';
import { ProposeAllocationUseCase } from './propose-allocation.use-case.js';

@Module({
  controllers: [AllocationsController],
  providers: [ProposeAllocationUseCase, DecideAllocationUseCase, ListAllocationsUseCase, CompareAllocationsUseCase],
})
export class AllocationsModule {}
