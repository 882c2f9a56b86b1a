import { Module } from '@nestjs/common';
import { GrantMandateUseCase } from './grant-mandate.use-case.js';
import { ImportMandatesUseCase } from './import-mandates.use-case.js';
import { ListMandatesUseCase } from './list-mandates.use-case.js';
import { MandateImportsController } from './mandate-imports.controller.js';
import { MandatesController } from './mandates.controller.js';
import { RevokeMandateUseCase } from './revoke-mandate.use-case.js';

@Module({
  controllers: [MandatesController, MandateImportsController],
  providers: [GrantMandateUseCase, ImportMandatesUseCase, ListMandatesUseCase, RevokeMandateUseCase],
})
export class MandatesModule {}
