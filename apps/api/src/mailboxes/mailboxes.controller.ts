import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { MailboxAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { ConfirmMailboxUseCase } from './confirm-mailbox.use-case.js';
import { ListMailboxesUseCase } from './list-mailboxes.use-case.js';
import { RegisterMailboxUseCase } from './register-mailbox.use-case.js';
import { RemoveMailboxUseCase } from './remove-mailbox.use-case.js';

/** The shared mailboxes of municipalities in a round, by what they are for. */
@ApiTags('Mailboxes')
@Controller('rounds/:roundId/mailboxes')
export class MailboxesController {
  constructor(
    @Inject(RegisterMailboxUseCase) private readonly registerMailbox: RegisterMailboxUseCase,
    @Inject(ConfirmMailboxUseCase) private readonly confirmMailbox: ConfirmMailboxUseCase,
    @Inject(RemoveMailboxUseCase) private readonly removeMailbox: RemoveMailboxUseCase,
    @Inject(ListMailboxesUseCase) private readonly listMailboxes: ListMailboxesUseCase,
  ) {}

  @Post()
  @MailboxAct('registerMailbox')
  @Changes('Register a shared mailbox for a purpose; a code is sent to it', http.registeredMailbox, 201)
  register(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.mailboxBody }) body: z.output<typeof http.mailboxBody>,
  ) {
    return this.registerMailbox.execute(acting, roundId, body);
  }

  @Post(':mailboxId/confirmation')
  @HttpCode(200)
  @MailboxAct('confirmMailbox')
  @Changes('Give the code back that was sent to a mailbox', http.answer)
  confirm(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('mailboxId') mailboxId: string,
    @Body({ schema: http.mailboxCodeBody }) body: z.output<typeof http.mailboxCodeBody>,
  ) {
    return this.confirmMailbox.execute(acting, roundId, mailboxId, body);
  }

  @Post(':mailboxId/removal')
  @HttpCode(200)
  @MailboxAct('removeMailbox')
  @Changes('Use a mailbox no longer', http.answer)
  remove(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('mailboxId') mailboxId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.removeMailbox.execute(acting, roundId, mailboxId, body);
  }

  @Get()
  @Answers('Read the mailboxes of a round, and what could not be delivered to them', http.mailboxList)
  list(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.listMailboxes.execute(actor, roundId);
  }
}
