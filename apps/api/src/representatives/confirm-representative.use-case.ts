import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { confirmRepresentative } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { inView, representativesOf } from './representation-register.js';

/** An administrator has seen that somebody is authorised. */
@Injectable()
export class ConfirmRepresentativeUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, roundId: string, representationId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer } = await this.change.by(acting, representativesOf(roundId), {
      ...{ action: 'confirmRepresentative', status: 200, reason, view: inView(representationId) },
      rule: (register) => confirmRepresentative(register, { representationId }),
    });
    return answer;
  }
}
