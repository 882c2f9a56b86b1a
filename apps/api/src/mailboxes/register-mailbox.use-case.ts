import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { mailboxBody } from '@ronde/contracts/http';
import { registerMailbox, registerOf } from '@ronde/domain';
import { keepAddress } from '@ronde/persistence';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { hashOf, mailboxesIn } from './mailbox-register.js';

/** Letters and digits that are not mistaken for each other. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const CODE_LENGTH = 10;

/** Registers a mailbox and sends it a code. Address and code stand in a table; the fact carries their hashes. */
@Injectable()
export class RegisterMailboxUseCase {
  constructor(
    @Inject(ChangeRegister) private readonly change: ChangeRegister,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(acting: Acting, roundId: string, { municipality, purpose, address }: z.output<typeof mailboxBody>) {
    await this.municipalities.insistKnown([municipality], () => 'municipality');
    const code = newCode();
    const wanted = { municipality, purpose, addressHash: hashOf(address), codeHash: hashOf(code) };
    const { answer, facts } = await this.change.by(acting, mailboxesIn(roundId), {
      ...{ action: 'registerMailbox', status: 201, view: () => registerOf(municipality) },
      rule: (register, context) => registerMailbox(register, wanted, context),
      write: (transaction, [registered]) =>
        registered && keepAddress(transaction, { roundId, mailboxId: registered.data.mailboxId, address, code }),
    });
    return { ...answer, mailboxId: facts[0]!.data.mailboxId };
  }
}

function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
