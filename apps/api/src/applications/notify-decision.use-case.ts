import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { notificationBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Sends a decision anew after it came back; its terms start that day. */
@Injectable()
export class NotifyDecisionUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof notificationBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'notifyDecision', body);
  }
}
