import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { DraftAct, RoundAct } from '../platform/audit/act.js';
import { versionSeen, WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { uploadedFile } from '../platform/files/uploaded-file.js';
import { Answers, Changes, FILE_PART } from '../platform/openapi/documented.js';
import { AttachFileUseCase } from './attach-file.use-case.js';
import { ListDraftsUseCase } from './list-drafts.use-case.js';
import { ReadDraftUseCase } from './read-draft.use-case.js';
import { SaveDraftUseCase } from './save-draft.use-case.js';
import { StartDraftUseCase } from './start-draft.use-case.js';
import { SubmitDraftUseCase } from './submit-draft.use-case.js';

@ApiTags('Drafts')
@Controller()
export class DraftsController {
  constructor(
    @Inject(StartDraftUseCase) private readonly startDraft: StartDraftUseCase,
    @Inject(ListDraftsUseCase) private readonly listDrafts: ListDraftsUseCase,
    @Inject(ReadDraftUseCase) private readonly readDraft: ReadDraftUseCase,
    @Inject(SaveDraftUseCase) private readonly saveDraft: SaveDraftUseCase,
    @Inject(AttachFileUseCase) private readonly attachFile: AttachFileUseCase,
    @Inject(SubmitDraftUseCase) private readonly submitDraft: SubmitDraftUseCase,
  ) {}

  @Post('rounds/:roundId/drafts')
  @RoundAct('submitApplication')
  @Changes('Begin an application', http.savedDraft, 201)
  start(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.newDraftBody }) body: z.output<typeof http.newDraftBody>,
  ) {
    return this.startDraft.execute(acting, roundId, body);
  }

  @Get('rounds/:roundId/drafts')
  @Answers('List the drafts of your municipality, the latest first', http.draftList)
  list(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.listDrafts.execute(actor, roundId);
  }

  @Get('drafts/:draftId')
  @Answers('Read a draft with its files', http.draftView)
  read(@WhoAsks() actor: Actor, @Param('draftId') draftId: string) {
    return this.readDraft.execute(actor, draftId);
  }

  @Put('drafts/:draftId')
  @DraftAct('submitApplication')
  @Answers('Save a draft; If-Match is required', http.savedDraft)
  save(
    @WhoAsks() actor: Actor,
    @Param('draftId') draftId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: http.draftBody }) body: z.output<typeof http.draftBody>,
  ) {
    return this.saveDraft.execute(actor, draftId, versionSeen(ifMatch), body);
  }

  @Post('drafts/:draftId/attachments')
  @DraftAct('submitApplication')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE_PART })
  @Changes('Attach a file: PDF, DOCX, XLSX, PNG or JPEG, up to 10 MB', http.attachmentView, 201)
  async attach(@WhoActs() acting: Acting, @Param('draftId') draftId: string, @Req() request: FastifyRequest) {
    return this.attachFile.execute(acting, draftId, await uploadedFile(request));
  }

  @Post('drafts/:draftId/submission')
  @DraftAct('submitApplication')
  @Changes('Hand the application in', http.acknowledgement, 201)
  submit(@WhoActs() acting: Acting, @Param('draftId') draftId: string) {
    return this.submitDraft.execute(acting, draftId);
  }
}
