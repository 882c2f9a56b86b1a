import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import type { ApplicationParams } from './decide-on-application.js';
import { EndSuspensionUseCase } from './end-suspension.use-case.js';
import { SuspendDecisionUseCase } from './suspend-decision.use-case.js';

/** The decision period of an application that stands still beside a supplement. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code/suspensions')
export class SuspensionsController {
  constructor(
    @Inject(SuspendDecisionUseCase) private readonly suspendDecision: SuspendDecisionUseCase,
    @Inject(EndSuspensionUseCase) private readonly endSuspension: EndSuspensionUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @ApplicationAct('suspendDecision')
  @Changes('Let the decision period stand still by agreement, delay of the applicant or force majeure', http.answer)
  suspend(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.suspensionBody }) body: z.output<typeof http.suspensionBody>,
  ) {
    return this.suspendDecision.execute(acting, params, body);
  }

  @Post(':suspensionId/end')
  @HttpCode(200)
  @ApplicationAct('endSuspension')
  @Changes('Let the decision period run again', http.answer)
  end(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams & { readonly suspensionId: string },
    @Body({ schema: http.suspensionEndBody }) body: z.output<typeof http.suspensionEndBody>,
  ) {
    return this.endSuspension.execute(acting, params, body);
  }
}
