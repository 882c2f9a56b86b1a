import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { ListDocumentsUseCase } from './list-documents.use-case.js';
import { ReadDocumentUseCase } from './read-document.use-case.js';

@Module({
  controllers: [DocumentsController],
  providers: [ListDocumentsUseCase, ReadDocumentUseCase],
})
export class DocumentsModule {}
