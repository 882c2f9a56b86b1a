import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { awardAmendmentBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Makes an award another one before it is settled (Regeling 2022 art. 10(4)). */
@Injectable()
export class AmendAwardUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof awardAmendmentBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'amendAward', body);
  }
}
