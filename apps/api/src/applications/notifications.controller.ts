import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import type { ApplicationParams } from './decide-on-application.js';
import { NotifyDecisionUseCase } from './notify-decision.use-case.js';
import { RegisterReturnedNotificationUseCase } from './register-returned-notification.use-case.js';
import { SeeNotificationConsequencesUseCase } from './see-notification-consequences.use-case.js';

/** How decisions reach the municipality. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code/notifications')
export class NotificationsController {
  constructor(
    @Inject(NotifyDecisionUseCase) private readonly notifyDecision: NotifyDecisionUseCase,
    @Inject(RegisterReturnedNotificationUseCase) private readonly registerReturn: RegisterReturnedNotificationUseCase,
    @Inject(SeeNotificationConsequencesUseCase) private readonly seeConsequences: SeeNotificationConsequencesUseCase,
  ) {}

  @Get('consequences')
  @Answers('See what would follow from correcting the day of a notification', http.notificationConsequences)
  consequences(
    @WhoAsks() actor: Actor,
    @Param() params: ApplicationParams,
    @Query({ schema: http.notificationQuery }) query: z.output<typeof http.notificationQuery>,
  ) {
    return this.seeConsequences.execute(actor, params, query);
  }

  @Post()
  @HttpCode(200)
  @ApplicationAct('notifyDecision')
  @Changes('Send a decision that came back again, register when it was sent, or correct that day', http.answer)
  notify(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.notificationBody }) body: z.output<typeof http.notificationBody>,
  ) {
    return this.notifyDecision.execute(acting, params, body);
  }

  @Post('returned')
  @HttpCode(200)
  @ApplicationAct('registerReturnedNotification')
  @Changes('Register that a decision did not arrive', http.answer)
  returned(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.returnedNotificationBody }) body: z.output<typeof http.returnedNotificationBody>,
  ) {
    return this.registerReturn.execute(acting, params, body);
  }
}
