import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { endAbsence } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { ABSENCES } from './absence-register.js';

/** Somebody is back earlier than was registered. */
@Injectable()
export class EndAbsenceUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, absenceId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer } = await this.change.by(acting, ABSENCES, {
      ...{ action: 'endAbsence', status: 200, reason },
      rule: (register, context) => endAbsence(register, { absenceId }, context),
    });
    return answer;
  }
}
