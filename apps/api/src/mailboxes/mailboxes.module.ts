import { Module } from '@nestjs/common';
import { ConfirmMailboxUseCase } from './confirm-mailbox.use-case.js';
import { ListMailboxesUseCase } from './list-mailboxes.use-case.js';
import { MailboxesController } from './mailboxes.controller.js';
import { RegisterMailboxUseCase } from './register-mailbox.use-case.js';
import { RemoveMailboxUseCase } from './remove-mailbox.use-case.js';

@Module({
  controllers: [MailboxesController],
  providers: [RegisterMailboxUseCase, ConfirmMailboxUseCase, RemoveMailboxUseCase, ListMailboxesUseCase],
})
export class MailboxesModule {}
