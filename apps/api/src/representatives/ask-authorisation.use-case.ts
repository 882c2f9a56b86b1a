import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { askAuthorisation } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { inView, representativesOf } from './representation-register.js';

/** Asks for the written authorisation, in a term of the round. */
@Injectable()
export class AskAuthorisationUseCase {
  constructor(
    @Inject(ChangeRegister) private readonly change: ChangeRegister,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(acting: Acting, roundId: string, representationId: string, { reason }: z.output<typeof reasonedBody>) {
    const { holidays } = (await this.rounds.read(roundId)).terms;
    const { answer } = await this.change.by(acting, representativesOf(roundId), {
      ...{ action: 'askAuthorisation', status: 200, reason, view: inView(representationId) },
      rule: (register, { at }) => askAuthorisation(register, { representationId }, { at, holidays }),
    });
    return answer;
  }
}
