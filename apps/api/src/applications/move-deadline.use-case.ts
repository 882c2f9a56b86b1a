import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { moveDeadlineBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** Moves a term of the file that is running. */
@Injectable()
export class MoveDeadlineUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof moveDeadlineBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'moveDeadline', body);
  }
}
