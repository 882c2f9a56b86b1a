import { Module } from '@nestjs/common';
import { JournalController } from './journal.controller.js';
import { ReadJournalUseCase } from './read-journal.use-case.js';

@Module({
  controllers: [JournalController],
  providers: [ReadJournalUseCase],
})
export class JournalModule {}
