import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { PenaltyAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { NotifyPenaltyDecisionUseCase } from './notify-penalty-decision.use-case.js';
import type { PenaltyParams } from './penalty-params.js';
import { RegisterReturnedDecisionUseCase } from './register-returned-decision.use-case.js';

/** How the decision on a penalty reaches the municipality. */
@ApiTags('Penalties')
@Controller('rounds/:roundId/penalties/:code/:nth/notifications')
export class PenaltyNotificationsController {
  constructor(
    @Inject(NotifyPenaltyDecisionUseCase) private readonly notifyDecision: NotifyPenaltyDecisionUseCase,
    @Inject(RegisterReturnedDecisionUseCase) private readonly registerReturn: RegisterReturnedDecisionUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @PenaltyAct('notifyPenaltyDecision')
  @Changes('Send a decision on a penalty that came back again, or register when it was sent', http.answer)
  notify(
    @WhoActs() acting: Acting,
    @Param() params: PenaltyParams,
    @Body({ schema: http.penaltyNotificationBody }) body: z.output<typeof http.penaltyNotificationBody>,
  ) {
    return this.notifyDecision.execute(acting, params, body);
  }

  @Post('returned')
  @HttpCode(200)
  @PenaltyAct('registerReturnedPenaltyDecision')
  @Changes('Register that the decision on a penalty did not arrive', http.answer)
  returned(
    @WhoActs() acting: Acting,
    @Param() params: PenaltyParams,
    @Body({ schema: http.returnedPenaltyDecisionBody }) body: z.output<typeof http.returnedPenaltyDecisionBody>,
  ) {
    return this.registerReturn.execute(acting, params, body);
  }
}
