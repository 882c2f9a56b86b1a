import { Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller.js';
import { EndAbsenceUseCase } from './end-absence.use-case.js';
import { ListAbsencesUseCase } from './list-absences.use-case.js';
import { RegisterAbsenceUseCase } from './register-absence.use-case.js';

@Module({
  controllers: [AbsencesController],
  providers: [RegisterAbsenceUseCase, EndAbsenceUseCase, ListAbsencesUseCase],
})
export class AbsencesModule {}
