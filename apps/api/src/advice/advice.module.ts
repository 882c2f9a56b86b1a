import { Module } from '@nestjs/common';
import { AdviceController } from './advice.controller.js';
import { ListAdviceUseCase } from './list-advice.use-case.js';
import { RegisterAdviceUseCase } from './register-advice.use-case.js';
import { StrikeAdviceUseCase } from './strike-advice.use-case.js';

@Module({
  controllers: [AdviceController],
  providers: [RegisterAdviceUseCase, StrikeAdviceUseCase, ListAdviceUseCase],
})
export class AdviceModule {}
