import { Inject, Injectable } from '@nestjs/common';
import type { refuseRepresentativeBody } from '@ronde/contracts/http';
import { refuseRepresentative } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { inView, representativesOf } from './representation-register.js';

/** Refuses a representative, with the reason in writing. */
@Injectable()
export class RefuseRepresentativeUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(
    acting: Acting,
    roundId: string,
    representationId: string,
    { ground, reason }: z.output<typeof refuseRepresentativeBody>,
  ) {
    const { answer } = await this.change.by(acting, representativesOf(roundId), {
      ...{ action: 'refuseRepresentative', status: 200, reason, view: inView(representationId) },
      rule: (register, context) => refuseRepresentative(register, { representationId, ground }, context),
    });
    return answer;
  }
}
