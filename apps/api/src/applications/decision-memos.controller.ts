import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers } from '../platform/openapi/documented.js';
import type { ApplicationParams } from './decide-on-application.js';
import { ReadDecisionMemoUseCase } from './read-decision-memo.use-case.js';

/** What lies before an approver. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code/decision-memo')
export class DecisionMemosController {
  constructor(@Inject(ReadDecisionMemoUseCase) private readonly readMemo: ReadDecisionMemoUseCase) {}

  @Get()
  @Answers('Read what an approver needs to know before deciding', http.decisionMemoView)
  read(@WhoAsks() actor: Actor, @Param() params: ApplicationParams) {
    return this.readMemo.execute(actor, params);
  }
}
