import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { suspensionEndBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Lets the decision period run again (Awb 4:15(4)). */
@Injectable()
export class EndSuspensionUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(
    acting: Acting,
    params: ApplicationParams & { readonly suspensionId: string },
    body: z.output<typeof suspensionEndBody>,
  ): Promise<Answer> {
    return this.decide.take(acting, params, 'endSuspension', { ...body, suspensionId: params.suspensionId });
  }
}
