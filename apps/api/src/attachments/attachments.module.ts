import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { UploadAttachmentUseCase } from './upload-attachment.use-case.js';

@Module({ controllers: [AttachmentsController], providers: [UploadAttachmentUseCase] })
export class AttachmentsModule {}
