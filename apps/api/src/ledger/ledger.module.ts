import { Module } from '@nestjs/common';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { LedgerController } from './ledger.controller.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';

@Module({
  controllers: [LedgerController],
  providers: [ReadLedgerUseCase, ExportLedgerUseCase],
})
export class LedgerModule {}
