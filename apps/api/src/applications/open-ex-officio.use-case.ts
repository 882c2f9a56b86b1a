import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { openExOfficioBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Has a file settled without an application for it. */
@Injectable()
export class OpenExOfficioUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof openExOfficioBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'openExOfficio', body);
  }
}
