import { Inject, Injectable } from '@nestjs/common';
import type { mergerBody } from '@ronde/contracts/http';
import { registerMerger } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { mergersIn } from './merger-register.js';

/** Registers municipalities that become one. */
@Injectable()
export class RegisterMergerUseCase {
  constructor(
    @Inject(ChangeRegister) private readonly change: ChangeRegister,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(acting: Acting, roundId: string, { reason, ...wanted }: z.output<typeof mergerBody>) {
    const codes = [wanted.successor, ...wanted.merged];
    await this.municipalities.insistKnown(codes, (index) => (index === 0 ? 'successor' : `merged.${index - 1}`));
    const { answer, facts } = await this.change.by(acting, mergersIn(roundId), {
      ...{ action: 'registerMerger', status: 201, reason },
      rule: (register) => registerMerger(register, wanted),
    });
    return { ...answer, mergerId: facts[0]!.data.mergerId };
  }
}
