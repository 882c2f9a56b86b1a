import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** What can be registered while accountability does not come, or not plausibly. */
type LateAccountabilityAct =
  | 'askAccountabilityExtension'
  | 'answerAccountabilityExtension'
  | 'suspendPayments'
  | 'resumePayments'
  | 'doubtAccountability'
  | 'explainAccountability';

/** Registers what was asked of BZK, or decided by it, when a municipality cannot account in time. */
@Injectable()
export class RegisterLateAccountabilityUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(acting: Acting, params: ApplicationParams, act: LateAccountabilityAct, body: object): Promise<Answer> {
    return this.decide.take(acting, params, act, body);
  }
}
