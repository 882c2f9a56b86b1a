import { Module } from '@nestjs/common';
import { AskAuthorisationUseCase } from './ask-authorisation.use-case.js';
import { ConfirmRepresentativeUseCase } from './confirm-representative.use-case.js';
import { EndRepresentationUseCase } from './end-representation.use-case.js';
import { GiveAuthorisationUseCase } from './give-authorisation.use-case.js';
import { ListRepresentativesUseCase } from './list-representatives.use-case.js';
import { RefuseRepresentativeUseCase } from './refuse-representative.use-case.js';
import { RegisterRepresentativeUseCase } from './register-representative.use-case.js';
import { RepresentativesController } from './representatives.controller.js';

@Module({
  controllers: [RepresentativesController],
  providers: [
    RegisterRepresentativeUseCase,
    AskAuthorisationUseCase,
    GiveAuthorisationUseCase,
    ConfirmRepresentativeUseCase,
    RefuseRepresentativeUseCase,
    EndRepresentationUseCase,
    ListRepresentativesUseCase,
  ],
})
export class RepresentativesModule {}
