import { Module } from '@nestjs/common';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { LedgerController } from './ledger.controller.js';
import { LowerCeilingUseCase } from './lower-ceiling.use-case.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';
import { ReleaseReserveUseCase } from './release-reserve.use-case.js';

@Module({
  controllers: [LedgerController],
  providers: [ReadLedgerUseCase, ExportLedgerUseCase, LowerCeilingUseCase, ReleaseReserveUseCase],
})
export class LedgerModule {}
