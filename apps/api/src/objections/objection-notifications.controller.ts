import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ObjectionAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { NotifyObjectionDecisionUseCase } from './notify-objection-decision.use-case.js';
import type { ObjectionParams } from './objection-params.js';
import { RegisterReturnedDecisionUseCase } from './register-returned-decision.use-case.js';

/** How the decision on an objection reaches the municipality. */
@ApiTags('Decisions on objections')
@Controller('rounds/:roundId/applications/:code/objections/:nth/notifications')
export class ObjectionNotificationsController {
  constructor(
    @Inject(NotifyObjectionDecisionUseCase) private readonly notifyDecision: NotifyObjectionDecisionUseCase,
    @Inject(RegisterReturnedDecisionUseCase) private readonly registerReturn: RegisterReturnedDecisionUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @ObjectionAct('notifyObjectionDecision')
  @Changes('Send a decision on an objection that came back again, or register when it was sent', http.answer)
  notify(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.objectionNotificationBody }) body: z.output<typeof http.objectionNotificationBody>,
  ) {
    return this.notifyDecision.execute(acting, params, body);
  }

  @Post('returned')
  @HttpCode(200)
  @ObjectionAct('registerReturnedObjectionDecision')
  @Changes('Register that the decision on an objection did not arrive', http.answer)
  returned(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.returnedObjectionDecisionBody }) body: z.output<typeof http.returnedObjectionDecisionBody>,
  ) {
    return this.registerReturn.execute(acting, params, body);
  }
}
