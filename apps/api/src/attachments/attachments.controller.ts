import { Controller, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { FastifyRequest } from 'fastify';
import { ApplicationAct, type FileParams } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { uploadedFile } from '../platform/files/uploaded-file.js';
import { Changes, FILE_PART } from '../platform/openapi/documented.js';
import { UploadAttachmentUseCase } from './upload-attachment.use-case.js';

/** Files that go with what arrives about an application and all that follows from it. */
@ApiTags('Documents')
@Controller('rounds/:roundId/applications/:code/attachments')
export class AttachmentsController {
  constructor(@Inject(UploadAttachmentUseCase) private readonly uploadAttachment: UploadAttachmentUseCase) {}

  @Post()
  @ApplicationAct('uploadAttachment')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE_PART })
  @Changes(
    'Upload a file to hand in with a supplement, an objection, views, a report or a change request: PDF, DOCX, XLSX, PNG or JPEG, up to 10 MB',
    http.attachmentView,
    201,
  )
  async upload(@WhoActs() acting: Acting, @Param() params: FileParams, @Req() request: FastifyRequest) {
    return this.uploadAttachment.execute(acting, params, await uploadedFile(request));
  }
}
