import { Inject, Injectable } from '@nestjs/common';
import type { mandateBody } from '@ronde/contracts/http';
import { grantMandate, type MandateToGrant } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { MANDATES } from './mandate-register.js';

/** Registers a mandate, or one that its holder gives on. */
@Injectable()
export class GrantMandateUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, { reason, under, ...body }: z.output<typeof mandateBody>) {
    const wanted: MandateToGrant = { ...body, ...(under === undefined ? {} : { under }) };
    const { answer, facts } = await this.change.by(acting, MANDATES, {
      ...{ action: 'grantMandate', status: 201, reason },
      rule: (register, context) => grantMandate(register, wanted, context),
    });
    return { ...answer, mandateId: facts[0]!.data.mandateId };
  }
}
