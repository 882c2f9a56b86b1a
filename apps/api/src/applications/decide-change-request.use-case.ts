import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { changeDecisionBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Grants a change of the award that was asked for, grants it in part, or refuses it. */
@Injectable()
export class DecideChangeRequestUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(
    acting: Acting,
    params: ApplicationParams & { readonly requestId: string },
    body: z.output<typeof changeDecisionBody>,
  ): Promise<Answer> {
    return this.decide.take(acting, params, 'decideChangeRequest', { ...body, requestId: params.requestId });
  }
}
