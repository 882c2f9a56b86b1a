import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { outageBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Writes down that the electronic channel did not work (Awb 2:21(3)). */
@Injectable()
export class RecordOutageUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(acting: Acting, roundId: string, body: z.output<typeof outageBody>): Promise<Answer> {
    return this.decide.take(acting, roundId, 'recordOutage', body);
  }
}
