import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { AmendAwardUseCase } from './amend-award.use-case.js';
import { DecideChangeRequestUseCase } from './decide-change-request.use-case.js';
import { SubmitChangeRequestUseCase } from './submit-change-request.use-case.js';
import type { ApplicationParams } from './decide-on-application.js';

/** What is asked and decided about an application between its award and its settlement. */
@ApiTags('After the award')
@Controller('rounds/:roundId/applications/:code')
export class AfterAwardController {
  constructor(
    @Inject(AmendAwardUseCase) private readonly amendAward: AmendAwardUseCase,
    @Inject(SubmitChangeRequestUseCase) private readonly submitChangeRequest: SubmitChangeRequestUseCase,
    @Inject(DecideChangeRequestUseCase) private readonly decideChangeRequest: DecideChangeRequestUseCase,
  ) {}

  @Post('award-amendments')
  @HttpCode(200)
  @ApplicationAct('amendAward')
  @Changes('Make the award another one', http.answer)
  amend(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.awardAmendmentBody }) body: z.output<typeof http.awardAmendmentBody>,
  ) {
    return this.amendAward.execute(acting, params, body);
  }

  @Post('change-requests')
  @ApplicationAct('submitChangeRequest')
  @Changes('Ask for a change of the award, or report a cancelled activity', http.receiptAcknowledgement, 201)
  askChange(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.changeRequestBody }) body: z.output<typeof http.changeRequestBody>,
  ) {
    return this.submitChangeRequest.execute(acting, params, body);
  }

  @Post('change-requests/:requestId/decision')
  @HttpCode(200)
  @ApplicationAct('decideChangeRequest')
  @Changes('Grant a change, grant it in part, or refuse it', http.answer)
  decideChange(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams & { readonly requestId: string },
    @Body({ schema: http.changeDecisionBody }) body: z.output<typeof http.changeDecisionBody>,
  ) {
    return this.decideChangeRequest.execute(acting, params, body);
  }
}
