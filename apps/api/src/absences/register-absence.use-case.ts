import { Inject, Injectable } from '@nestjs/common';
import type { absenceBody } from '@ronde/contracts/http';
import { registerAbsence } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { ABSENCES } from './absence-register.js';

/** Registers that somebody will be away, and who does the work then. */
@Injectable()
export class RegisterAbsenceUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, wanted: z.output<typeof absenceBody>) {
    const { answer, facts } = await this.change.by(acting, ABSENCES, {
      ...{ action: 'registerAbsence', status: 201 },
      rule: (register, context) => registerAbsence(register, wanted, context),
    });
    return { ...answer, absenceId: facts[0]!.data.absenceId };
  }
}
