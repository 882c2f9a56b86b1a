import { Module } from '@nestjs/common';
import { AttachFileUseCase } from './attach-file.use-case.js';
import { DraftsController } from './drafts.controller.js';
import { ListDraftsUseCase } from './list-drafts.use-case.js';
import { ReadDraftUseCase } from './read-draft.use-case.js';
import { SaveDraftUseCase } from './save-draft.use-case.js';
import { StartDraftUseCase } from './start-draft.use-case.js';
import { SubmitDraftUseCase } from './submit-draft.use-case.js';

@Module({
  controllers: [DraftsController],
  providers: [
    StartDraftUseCase,
    ListDraftsUseCase,
    ReadDraftUseCase,
    SaveDraftUseCase,
    AttachFileUseCase,
    SubmitDraftUseCase,
  ],
})
export class DraftsModule {}
