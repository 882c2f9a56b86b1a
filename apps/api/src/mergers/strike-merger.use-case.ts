import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { strikeMerger } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { mergersIn } from './merger-register.js';

/** Strikes a merger that was registered by mistake. */
@Injectable()
export class StrikeMergerUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, roundId: string, mergerId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer } = await this.change.by(acting, mergersIn(roundId), {
      ...{ action: 'strikeMerger', status: 200, reason },
      rule: (register) => strikeMerger(register, { mergerId }),
    });
    return answer;
  }
}
