import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { paymentInView } from '@ronde/domain';
import { confirmedAccount } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf, paymentIdOf, type FileParams } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { DATABASE } from '../platform/database/database.js';
import { Decisions, type DecisionName } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Problem } from '../platform/problems/problem.js';

/** The address of a payment. */
export type PaymentParams = FileParams & { readonly roundId: string; readonly code: string; readonly nth: string };

/** A decision about an order to pay, on its way to the order's workflow. */
@Injectable()
export class DecideOnPaymentUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  take(acting: Acting, params: PaymentParams, name: DecisionName, content: object, check?: () => Promise<void>) {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name,
      content,
      check,
      read: () => this.files.payment(paymentIdOf(params)),
      view: (state) => paymentInView(state, municipalityOf(params)),
    });
  }

  /** On the account that is confirmed now; ACCOUNT_NOT_CONFIRMED when there is none. */
  async prepare(
    acting: Acting,
    params: PaymentParams,
    body: { readonly commitmentNumber: string; readonly cashYear: number },
  ): Promise<Answer> {
    const accountId = await confirmedAccount(this.database, applicationIdOf(params));
    return this.take(acting, params, 'preparePayment', { ...body, accountId }, () => insistConfirmed(accountId));
  }

  /** Approved and exported only while the account that was prepared is still the confirmed one. */
  async onAccount(
    acting: Acting,
    params: PaymentParams,
    name: 'approvePayment' | 'exportPayment',
    body: object,
  ): Promise<Answer> {
    return this.take(acting, params, name, body, async () => {
      const [{ state }, accountId] = await Promise.all([
        this.files.payment(paymentIdOf(params)),
        confirmedAccount(this.database, applicationIdOf(params)),
      ]);
      await insistConfirmed(state.booking?.accountId === accountId ? accountId : undefined);
    });
  }
}

function insistConfirmed(accountId: string | undefined): Promise<void> {
  return accountId === undefined ? Promise.reject(new Problem('ACCOUNT_NOT_CONFIRMED')) : Promise.resolve();
}
