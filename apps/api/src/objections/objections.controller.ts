import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ApplicationAct, applicationIdOf, ObjectionAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, AnswersFile, Changes } from '../platform/openapi/documented.js';
import { BundlePapersUseCase } from './bundle-papers.use-case.js';
import { CureObjectionUseCase } from './cure-objection.use-case.js';
import { FileObjectionUseCase } from './file-objection.use-case.js';
import { ListObjectionsUseCase } from './list-objections.use-case.js';
import type { ContestedParams, ObjectionParams } from './objection-params.js';
import { ReadObjectionUseCase } from './read-objection.use-case.js';
import { ReadPapersUseCase } from './read-papers.use-case.js';
import { ReportHearingUseCase } from './report-hearing.use-case.js';
import { WithdrawObjectionUseCase } from './withdraw-objection.use-case.js';

/** What is read of objections, and what arrives about them. */
@ApiTags('Objections')
@Controller('rounds/:roundId/applications/:code/objections')
export class ObjectionsController {
  constructor(
    @Inject(FileObjectionUseCase) private readonly fileObjection: FileObjectionUseCase,
    @Inject(ListObjectionsUseCase) private readonly listObjections: ListObjectionsUseCase,
    @Inject(ReadObjectionUseCase) private readonly readObjection: ReadObjectionUseCase,
    @Inject(BundlePapersUseCase) private readonly bundlePapers: BundlePapersUseCase,
    @Inject(ReadPapersUseCase) private readonly readPapers: ReadPapersUseCase,
    @Inject(CureObjectionUseCase) private readonly cureObjection: CureObjectionUseCase,
    @Inject(ReportHearingUseCase) private readonly reportHearing: ReportHearingUseCase,
    @Inject(WithdrawObjectionUseCase) private readonly withdrawObjection: WithdrawObjectionUseCase,
  ) {}

  @Post()
  @ApplicationAct('submitObjection')
  @Changes(
    'Object to a decision on the application, or register a letter that does',
    http.objectionAcknowledgement,
    201,
  )
  submit(
    @WhoActs() acting: Acting,
    @Param() params: ContestedParams,
    @Body({ schema: http.objectionBody }) body: z.output<typeof http.objectionBody>,
  ) {
    return this.fileObjection.execute(acting, params, body);
  }

  @Get()
  @Answers('List the objections about an application', http.objectionPage)
  list(
    @WhoAsks() actor: Actor,
    @Param() params: ContestedParams,
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    const { roundId } = params;
    return this.listObjections.execute(actor, { roundId, applicationId: applicationIdOf(params) }, query);
  }

  @Get(':nth')
  @Answers('Read an objection and what can be done with it', http.objectionView)
  read(@WhoAsks() actor: Actor, @Param() params: ObjectionParams) {
    return this.readObjection.execute(actor, params);
  }

  @Get(':nth/papers')
  @Answers('List the papers of an objection in their order, as its committee gets them', http.objectionPapers)
  papers(@WhoAsks() actor: Actor, @Param() params: ObjectionParams) {
    return this.readPapers.execute(actor, params);
  }

  @Get(':nth/papers.zip')
  @AnswersFile('Take away the papers of an objection with an inventory and their hashes', 'application/zip')
  async bundle(@WhoAsks() actor: Actor, @Param() params: ObjectionParams, @Res() reply: FastifyReply) {
    const { name, bytes } = await this.bundlePapers.execute(actor, params);
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }

  @Post(':nth/cure')
  @ObjectionAct('submitCure')
  @Changes('Send what the objection lacked', http.receiptAcknowledgement, 201)
  cure(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.cureBody }) body: z.output<typeof http.cureBody>,
  ) {
    return this.cureObjection.execute(acting, params, body);
  }

  @Post(':nth/hearing-report')
  @ObjectionAct('reportHearing')
  @Changes('Hand in the report of the hearing', http.receiptAcknowledgement, 201)
  report(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.hearingReportBody }) body: z.output<typeof http.hearingReportBody>,
  ) {
    return this.reportHearing.execute(acting, params, body);
  }

  @Post(':nth/withdrawal')
  @ObjectionAct('withdrawObjection')
  @Changes('Withdraw the objection', http.receiptAcknowledgement, 201)
  withdraw(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.objectionWithdrawalBody }) body: z.output<typeof http.objectionWithdrawalBody>,
  ) {
    return this.withdrawObjection.execute(acting, params, body);
  }
}
