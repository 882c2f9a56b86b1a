import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { intendedRevocationBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Tells a municipality what will be taken back of its award, and asks for its views (Awb 4:8). */
@Injectable()
export class IntendRevocationUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof intendedRevocationBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'intendRevocation', body);
  }
}
