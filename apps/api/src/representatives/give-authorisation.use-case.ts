import { Inject, Injectable } from '@nestjs/common';
import type { authorisationBody } from '@ronde/contracts/http';
import { giveAuthorisation } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { inView, representativesOf } from './representation-register.js';

/** Takes the written authorisation in, by its hash. */
@Injectable()
export class GiveAuthorisationUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(
    acting: Acting,
    roundId: string,
    representationId: string,
    { documentHash }: z.output<typeof authorisationBody>,
  ) {
    const { answer } = await this.change.by(acting, representativesOf(roundId), {
      ...{ action: 'giveAuthorisation', status: 200, view: inView(representationId) },
      rule: (register, context) => giveAuthorisation(register, { representationId, documentHash }, context),
    });
    return answer;
  }
}
