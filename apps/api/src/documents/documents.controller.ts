import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { evaluationStream, monitoringStream, applicationStream, recoveryStream } from '@ronde/contracts';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import {
  applicationIdOf,
  evaluationIdOf,
  monitoringIdOf,
  recoveryIdOf,
  type FileParams,
} from '../platform/audit/act.js';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers, AnswersFile } from '../platform/openapi/documented.js';
import { ListDocumentsUseCase } from './list-documents.use-case.js';
import { ReadDocumentUseCase, type Download } from './read-document.use-case.js';

@ApiTags('Documents')
@Controller()
export class DocumentsController {
  constructor(
    @Inject(ListDocumentsUseCase) private readonly listDocuments: ListDocumentsUseCase,
    @Inject(ReadDocumentUseCase) private readonly readDocument: ReadDocumentUseCase,
  ) {}

  @Get('rounds/:roundId/applications/:code/documents')
  @Answers('List the letters and the files handed in of an application', http.documentList)
  ofApplication(@WhoAsks() actor: Actor, @Param() params: FileParams) {
    return this.listDocuments.execute(actor, applicationStream(applicationIdOf(params)));
  }

  @Get('rounds/:roundId/evaluations/:code/:project/documents')
  @Answers('List the letters and the files handed in of an evaluation', http.documentList)
  ofEvaluation(@WhoAsks() actor: Actor, @Param() params: FileParams) {
    return this.listDocuments.execute(actor, evaluationStream(evaluationIdOf(params)));
  }

  @Get('rounds/:roundId/monitorings/:code/documents')
  @Answers('List the letters and the files handed in of a monitoring record', http.documentList)
  ofMonitoring(@WhoAsks() actor: Actor, @Param() params: FileParams) {
    return this.listDocuments.execute(actor, monitoringStream(monitoringIdOf(params)));
  }

  @Get('rounds/:roundId/monitorings/:code/:year/documents')
  @Answers('List the letters and the files handed in of the monitoring record of one budget year', http.documentList)
  ofYearMonitoring(@WhoAsks() actor: Actor, @Param() params: FileParams) {
    return this.listDocuments.execute(actor, monitoringStream(monitoringIdOf(params)));
  }

  @Get('rounds/:roundId/recoveries/:code/:nth/documents')
  @Answers('List the letters and the files handed in of a claim', http.documentList)
  ofRecovery(@WhoAsks() actor: Actor, @Param() params: FileParams) {
    return this.listDocuments.execute(actor, recoveryStream(recoveryIdOf(params)));
  }

  @Get('documents/:documentId')
  @AnswersFile('Take away a letter', 'application/pdf')
  async document(@WhoAsks() actor: Actor, @Param('documentId') documentId: string, @Res() reply: FastifyReply) {
    send(reply, await this.readDocument.execute(actor, documentId), 'inline');
  }

  @Get('attachments/:attachmentId')
  @AnswersFile('Take away a file that was handed in', '*/*')
  async attachment(@WhoAsks() actor: Actor, @Param('attachmentId') attachmentId: string, @Res() reply: FastifyReply) {
    send(reply, await this.readDocument.attachment(actor, attachmentId), 'attachment');
  }
}

/** What others sent is never shown in the page itself, nor kept for whoever signs in next; the hash is its ETag. */
function send(
  reply: FastifyReply,
  { name, mediaType, bytes, sha256 }: Download,
  disposition: 'inline' | 'attachment',
): void {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('etag', `"${sha256}"`)
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(bytes);
}
