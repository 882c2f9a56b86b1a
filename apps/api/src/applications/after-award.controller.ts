import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { AmendAwardUseCase } from './amend-award.use-case.js';
import type { ApplicationParams } from './decide-on-application.js';

/** What officials decide about an application between its award and its settlement. */
@ApiTags('After the award')
@Controller('rounds/:roundId/applications/:code')
export class AfterAwardController {
  constructor(@Inject(AmendAwardUseCase) private readonly amendAward: AmendAwardUseCase) {}

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
}
