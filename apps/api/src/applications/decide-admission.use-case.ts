import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { admissionBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** An administrator admits a flagged application, or proposes to refuse it. */
@Injectable()
export class DecideAdmissionUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof admissionBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'decideAdmission', body);
  }
}
