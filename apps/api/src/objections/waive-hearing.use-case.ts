import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { hearingWaiverBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator decides that nobody is heard (Awb 7:3). */
@Injectable()
export class WaiveHearingUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof hearingWaiverBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'waiveHearing', body);
  }
}
