import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { hearingBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator invites to a hearing (Awb 7:2). */
@Injectable()
export class PlanHearingUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof hearingBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'planHearing', body);
  }
}
