import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { proposedCorrectionBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Says what was a slip of the pen in an award, so that an approver can correct it. */
@Injectable()
export class ProposeCorrectionUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof proposedCorrectionBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'proposeCorrection', body);
  }
}
