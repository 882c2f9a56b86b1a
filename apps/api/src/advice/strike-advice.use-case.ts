import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { strikeAdvice } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { adviceIn } from './advice-register.js';

/** Strikes advice that was registered by mistake. */
@Injectable()
export class StrikeAdviceUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, roundId: string, adviceId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer } = await this.change.by(acting, adviceIn(roundId), {
      ...{ action: 'strikeAdvice', status: 200, reason },
      rule: (register) => strikeAdvice(register, { adviceId }),
    });
    return answer;
  }
}
