import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { groundBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** The application is left untreated after an unused chance (Awb 4:5). */
@Injectable()
export class RefuseIncompleteUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof groundBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'refuseIncomplete', body);
  }
}
