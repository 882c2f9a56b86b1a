import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { supplementRequestBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** The applicant gets a chance to complete the application (Awb 4:5). */
@Injectable()
export class RequestSupplementUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof supplementRequestBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'requestSupplement', body);
  }
}
