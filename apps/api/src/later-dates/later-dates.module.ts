import { Module } from '@nestjs/common';
import { FilesRunningOver } from './files-running-over.js';
import { LaterDatesController } from './later-dates.controller.js';
import { NameLaterDatesUseCase } from './name-later-dates.use-case.js';
import { PreviewLaterDatesUseCase } from './preview-later-dates.use-case.js';

@Module({
  controllers: [LaterDatesController],
  providers: [FilesRunningOver, PreviewLaterDatesUseCase, NameLaterDatesUseCase],
})
export class LaterDatesModule {}
