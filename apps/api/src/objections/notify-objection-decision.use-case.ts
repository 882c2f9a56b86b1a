import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { objectionNotificationBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator sends a decision that came back anew, or registers when that was done. */
@Injectable()
export class NotifyObjectionDecisionUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof objectionNotificationBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'notifyObjectionDecision', body);
  }
}
