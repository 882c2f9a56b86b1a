import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { revokeMandate } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { MANDATES } from './mandate-register.js';

/** Ends a mandate, and what was given on from it. */
@Injectable()
export class RevokeMandateUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, mandateId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer, facts } = await this.change.by(acting, MANDATES, {
      ...{ action: 'revokeMandate', status: 200, reason },
      rule: (register, context) => revokeMandate(register, { mandateId }, context),
    });
    return { ...answer, ended: facts.map(({ data }) => data.mandateId) };
  }
}
