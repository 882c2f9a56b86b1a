import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { coverAmendmentBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator says whether the objection is about the award as it was amended meanwhile (Awb 6:19). */
@Injectable()
export class CoverAmendmentUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  async execute(acting: Acting, params: ObjectionParams, body: z.output<typeof coverAmendmentBody>): Promise<Answer> {
    const { standing } = await this.decide.fileOf(params);
    return this.decide.take(acting, params, 'coverAmendment', { ...body, standing });
  }
}
