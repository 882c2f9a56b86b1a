import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { returnedNotificationBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** A decision did not arrive: its terms did not start. */
@Injectable()
export class RegisterReturnedNotificationUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof returnedNotificationBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'registerReturnedNotification', body);
  }
}
