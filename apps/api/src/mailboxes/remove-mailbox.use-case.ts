import { Inject, Injectable } from '@nestjs/common';
import type { reasonedBody } from '@ronde/contracts/http';
import { removeMailbox } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { inView, mailboxesIn } from './mailbox-register.js';

/** Uses a mailbox no longer. */
@Injectable()
export class RemoveMailboxUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, roundId: string, mailboxId: string, { reason }: z.output<typeof reasonedBody>) {
    const { answer } = await this.change.by(acting, mailboxesIn(roundId), {
      ...{ action: 'removeMailbox', status: 200, reason, view: inView(mailboxId) },
      rule: (register) => removeMailbox(register, { mailboxId }),
    });
    return answer;
  }
}
