import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { suspensionBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Lets the decision period stand still (Awb 4:15(2)). */
@Injectable()
export class SuspendDecisionUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof suspensionBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'suspendDecision', body);
  }
}
