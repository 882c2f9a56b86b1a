import { Inject, Injectable } from '@nestjs/common';
import { paymentInView, possibleActions, type Actor } from '@ronde/domain';
import { bankAccountsOf, paymentFailures, paymentPage } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf, paymentIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { withKeptFrom } from '../platform/conflicts/with-kept-from.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { ibanInView } from './account-in-view.js';
import type { PaymentParams } from './decide-on-payment.use-case.js';
import { listedPayment } from './listed-payment.js';

/** An order to pay as who approves it must see it: the amount, the account, who prepared it, and what can be done. */
@Injectable()
export class ReadPaymentUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(actor: Actor, params: PaymentParams) {
    const id = paymentIdOf(params);
    const { state, position, stream, keptFrom } = await this.files.payment(id);
    const view = withKeptFrom(paymentInView(state, municipalityOf(params)), { keptFrom });
    insistPermitted(actor, 'readFile', view);
    const [[line], failed] = await Promise.all([
      paymentPage(this.database, params.roundId, { id, limit: 1 }),
      paymentFailures(this.database, id),
    ]);
    return {
      ...{ ...listedPayment(line!), stream, position, failed },
      account: await this.account(actor, params, line!.accountId),
      possibleActions: possibleActions(actor, view),
    };
  }

  /** The account it was prepared on; before that, the one that is confirmed now. */
  private async account(actor: Actor, params: PaymentParams, prepared: string | null) {
    const accounts = await bankAccountsOf(this.database, applicationIdOf(params));
    const found =
      prepared === null
        ? accounts.find((one) => one.status === 'CONFIRMED')
        : accounts.find(({ id }) => id === prepared);
    if (found === undefined) return null;
    const { id: accountId, iban, status } = found;
    return { accountId, iban: ibanInView(actor, iban), status };
  }
}
