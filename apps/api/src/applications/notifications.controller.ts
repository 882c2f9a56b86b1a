import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import type { ApplicationParams } from './decide-on-application.js';
import { NotifyDecisionUseCase } from './notify-decision.use-case.js';
import { RegisterReturnedNotificationUseCase } from './register-returned-notification.use-case.js';

/** How decisions reach the municipality. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code/notifications')
export class NotificationsController {
  constructor(
    @Inject(NotifyDecisionUseCase) private readonly notifyDecision: NotifyDecisionUseCase,
    @Inject(RegisterReturnedNotificationUseCase) private readonly registerReturn: RegisterReturnedNotificationUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @ApplicationAct('notifyDecision')
  @Changes('Send a decision that came back again, or register when it was sent', http.answer)
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
