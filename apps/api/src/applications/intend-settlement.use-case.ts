import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { intendedSettlementBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Tells a municipality that less will be settled, and asks for its views (Awb 4:8). */
@Injectable()
export class IntendSettlementUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof intendedSettlementBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'intendSettlement', body);
  }
}
