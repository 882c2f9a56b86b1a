import { Module } from '@nestjs/common';
import { DecideOnRecoveryUseCase } from './decide-on-recovery.use-case.js';
import { ListRecoveriesUseCase } from './list-recoveries.use-case.js';
import { ReadRecoveryUseCase } from './read-recovery.use-case.js';
import { RecoveriesController } from './recoveries.controller.js';

@Module({
  controllers: [RecoveriesController],
  providers: [ListRecoveriesUseCase, ReadRecoveryUseCase, DecideOnRecoveryUseCase],
})
export class RecoveriesModule {}
