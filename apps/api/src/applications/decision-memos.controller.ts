import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers, AnswersFile } from '../platform/openapi/documented.js';
import type { ApplicationParams } from './decide-on-application.js';
import { PrintDecisionMemoUseCase } from './print-decision-memo.use-case.js';
import { ReadDecisionMemoUseCase } from './read-decision-memo.use-case.js';

/** What lies before an approver. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code')
export class DecisionMemosController {
  constructor(
    @Inject(ReadDecisionMemoUseCase) private readonly readMemo: ReadDecisionMemoUseCase,
    @Inject(PrintDecisionMemoUseCase) private readonly printMemo: PrintDecisionMemoUseCase,
  ) {}

  @Get('decision-memo')
  @Answers('Read what an approver needs to know before deciding', http.decisionMemoView)
  read(@WhoAsks() actor: Actor, @Param() params: ApplicationParams) {
    return this.readMemo.execute(actor, params);
  }

  @Get('decision-memo.pdf')
  @AnswersFile('Take away the memo before a decision, to keep or to print', 'application/pdf')
  async print(@WhoAsks() actor: Actor, @Param() params: ApplicationParams, @Res() reply: FastifyReply) {
    const memo = await this.printMemo.execute(actor, params);
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename*=UTF-8''beslisnota-${encodeURIComponent(params.code)}.pdf`)
      .header('cache-control', 'private, no-store')
      .send(memo);
  }
}
