import { Module } from '@nestjs/common';
import { ListMergersUseCase } from './list-mergers.use-case.js';
import { MergersController } from './mergers.controller.js';
import { RegisterMergerUseCase } from './register-merger.use-case.js';
import { StrikeMergerUseCase } from './strike-merger.use-case.js';

@Module({
  controllers: [MergersController],
  providers: [RegisterMergerUseCase, StrikeMergerUseCase, ListMergersUseCase],
})
export class MergersModule {}
