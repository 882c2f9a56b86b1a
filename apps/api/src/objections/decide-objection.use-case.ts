import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { objectionDecisionBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An approver who did not take the first decision decides on the objection (Awb 7:11, 10:3(3)). */
@Injectable()
export class DecideObjectionUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  async execute(
    acting: Acting,
    params: ObjectionParams,
    body: z.output<typeof objectionDecisionBody>,
  ): Promise<Answer> {
    const { standing, amendable, settlement } = await this.decide.fileOf(params);
    const inFile = { standing, amendable, ...(settlement && { settlement }) };
    return this.decide.take(acting, params, 'decideObjection', { ...body, ...inFile });
  }
}
