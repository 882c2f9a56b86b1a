import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { reasonedBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** An administrator finds that what came in is not enough (Awb 4:5). */
@Injectable()
export class ProposeUntreatedUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof reasonedBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'proposeUntreated', body);
  }
}
