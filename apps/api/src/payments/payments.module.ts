import { Module } from '@nestjs/common';
import { BankAccountsController } from './bank-accounts.controller.js';
import { BankAccountsUseCase } from './bank-accounts.use-case.js';
import { ConfirmationImportsController } from './confirmation-imports.controller.js';
import { DecideOnPaymentUseCase } from './decide-on-payment.use-case.js';
import { ImportConfirmationsUseCase } from './import-confirmations.use-case.js';
import { ListPaymentsUseCase } from './list-payments.use-case.js';
import { PaymentsController } from './payments.controller.js';
import { ReadPaymentUseCase } from './read-payment.use-case.js';

@Module({
  controllers: [PaymentsController, BankAccountsController, ConfirmationImportsController],
  providers: [
    ...[ListPaymentsUseCase, ReadPaymentUseCase, DecideOnPaymentUseCase, ImportConfirmationsUseCase],
    BankAccountsUseCase,
  ],
})
export class PaymentsModule {}
