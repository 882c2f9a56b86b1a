import { Inject, Injectable } from '@nestjs/common';
import type { mailboxCodeBody } from '@ronde/contracts/http';
import { confirmMailbox } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { hashOf, inView, mailboxesIn } from './mailbox-register.js';

/** Takes the code back that was sent to a mailbox, which is used from then on. */
@Injectable()
export class ConfirmMailboxUseCase {
  constructor(@Inject(ChangeRegister) private readonly change: ChangeRegister) {}

  async execute(acting: Acting, roundId: string, mailboxId: string, { code }: z.output<typeof mailboxCodeBody>) {
    const { answer } = await this.change.by(acting, mailboxesIn(roundId), {
      ...{ action: 'confirmMailbox', status: 200, view: inView(mailboxId) },
      rule: (register, context) => confirmMailbox(register, { mailboxId, codeHash: hashOf(code) }, context),
    });
    return answer;
  }
}
