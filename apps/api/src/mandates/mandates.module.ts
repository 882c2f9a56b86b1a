import { Module } from '@nestjs/common';
import { GrantMandateUseCase } from './grant-mandate.use-case.js';
import { ListMandatesUseCase } from './list-mandates.use-case.js';
import { MandatesController } from './mandates.controller.js';
import { RevokeMandateUseCase } from './revoke-mandate.use-case.js';

@Module({
  controllers: [MandatesController],
  providers: [GrantMandateUseCase, ListMandatesUseCase, RevokeMandateUseCase],
})
export class MandatesModule {}
