import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { assessmentBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** A ministry judges its projects of the application, all at once. */
@Injectable()
export class AssessApplicationUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof assessmentBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'assess', body, body.ministry);
  }
}
