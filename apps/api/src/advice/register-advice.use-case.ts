import { Inject, Injectable } from '@nestjs/common';
import type { adviceBody } from '@ronde/contracts/http';
import { registerAdvice } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { adviceIn } from './advice-register.js';

/** Registers that a municipality was advised. */
@Injectable()
export class RegisterAdviceUseCase {
  constructor(
    @Inject(ChangeRegister) private readonly change: ChangeRegister,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(acting: Acting, roundId: string, { reason, adviserId, ...given }: z.output<typeof adviceBody>) {
    await this.municipalities.insistKnown([given.municipality], () => 'municipality');
    const wanted = { ...given, ...(adviserId === undefined ? {} : { adviserId }) };
    const { answer, facts } = await this.change.by(acting, adviceIn(roundId), {
      ...{ action: 'registerAdvice', status: 201, reason },
      rule: (register, context) => registerAdvice(register, wanted, context),
    });
    return { ...answer, adviceId: facts[0]!.data.adviceId };
  }
}
