import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { endRepresentation } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { inView, representativesOf } from './representation-register.js';

/** One of the two sides, or an administrator, ends a representation. */
@Injectable()
export class EndRepresentationUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, roundId: string, representationId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer } = await this.change.by(acting, representativesOf(roundId), {
      ...{ action: 'endRepresentation', status: 200, reason, view: inView(representationId) },
      rule: (register, context) => endRepresentation(register, { representationId }, context),
    });
    return answer;
  }
}
