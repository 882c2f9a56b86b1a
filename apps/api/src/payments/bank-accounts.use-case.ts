import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { bankAccountBody, bankAccountJudgementBody } from '@ronde/contracts/http';
import { applicationInView, insistIban, plainIban, type Actor, type ApplicationFact } from '@ronde/domain';
import { bankAccountsOf, keepBankAccount } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { applicationIdOf, type FileParams } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import { ibanInView } from './account-in-view.js';

/** The address of an application. */
export type AccountParams = FileParams & { readonly roundId: string; readonly code: string };

/** The accounts an application is paid on: given by the municipality, confirmed by an official through a known contact. */
@Injectable()
export class BankAccountsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  /** Stores the number in its table; the fact, the submission and the answer name it by its id. */
  give(
    acting: Acting,
    params: AccountParams,
    { iban }: z.output<typeof bankAccountBody>,
  ): Promise<ReceiptAcknowledged> {
    const applicationId = applicationIdOf(params);
    // Follows from the command, so that the same request gives one account.
    const accountId = `account-${createHash('sha256').update(acting.commandId).digest('hex').slice(0, 16)}`;
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'giveBankAccount',
      kind: 'bank-account',
      content: { accountId },
      read: () => this.files.application(applicationId),
      view: (state) => applicationInView(state),
      fact: (_, { receivedAt }): ApplicationFact => {
        insistIban(iban, 'iban');
        return { type: 'bankAccountGiven', data: { accountId, receivedAt } };
      },
      write: (transaction, { receivedAt }) =>
        keepBankAccount(transaction, {
          ...{ id: accountId, roundId: params.roundId, applicationId, iban: plainIban(iban) },
          ...{ givenBy: acting.actor.id, givenAt: receivedAt },
        }),
    });
  }

  judge(acting: Acting, params: AccountParams, body: z.output<typeof bankAccountJudgementBody>): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name: 'judgeBankAccount',
      content: body,
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
    });
  }

  /** Whole numbers for who checks and pays; the last four characters for everyone else who may see the file. */
  async list(actor: Actor, params: AccountParams) {
    const applicationId = applicationIdOf(params);
    const { state } = await this.files.application(applicationId);
    insistPermitted(actor, 'readFile', applicationInView(state));
    const accounts = await bankAccountsOf(this.database, applicationId);
    return {
      items: accounts.map(({ id, iban, status, givenBy, givenAt, judgedBy, judgedAt, through }) => ({
        accountId: id,
        iban: ibanInView(actor, iban),
        ...{ status, givenBy, givenAt, judgedBy, judgedAt, through },
      })),
    };
  }
}
