import { Module } from '@nestjs/common';
import { ChangeDecreeDaysUseCase } from './change-decree-days.use-case.js';
import { DecreeDaysController } from './decree-days.controller.js';
import { SeeDecreeConsequencesUseCase } from './see-decree-consequences.use-case.js';

@Module({
  controllers: [DecreeDaysController],
  providers: [ChangeDecreeDaysUseCase, SeeDecreeConsequencesUseCase],
})
export class DecreeDaysModule {}
