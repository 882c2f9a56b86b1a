import { Inject, Injectable } from '@nestjs/common';
import { NEW_ROUND, type Actor, type PaymentState } from '@ronde/domain';
import { ordersForFinance, paymentPage } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';
import type { Table } from '../platform/http/send-table.js';
import { listedPayment } from './listed-payment.js';

interface Slice {
  readonly status?: PaymentState['status'] | undefined;
  readonly application?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const COLUMNS = [
  'paymentId',
  'creditor',
  'iban',
  'amount',
  'currency',
  'remittance',
  'commitmentNumber',
  'cashYear',
  'payBefore',
] as const;

/** The orders of a round, and the file of them for finance. */
@Injectable()
export class ListPaymentsUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, roundId: string, { status, application, after, limit }: Slice) {
    const municipalities = ownFilesOnly(actor, 'PAYMENT');
    const [dueOn, id] = keyIn(after, 'date', 'text') ?? [];
    const from = dueOn === undefined ? {} : { after: { dueOn, id: id! } };
    const applicationId = application === undefined ? undefined : `${roundId}/${application}`;
    const asked = { status, municipalities, applicationId, ...from, limit: limit + 1 };
    const rows = await paymentPage(this.database, roundId, asked);
    return page(rows.map(listedPayment), limit, (row) => [row.dueOn, row.paymentId]);
  }

  /** What went out and is not paid yet, in our own plain form; the only place where account numbers leave. */
  async forFinance(actor: Actor, roundId: string): Promise<Table> {
    insistPermitted(actor, 'readOrders', NEW_ROUND);
    const orders = await ordersForFinance(this.database, roundId);
    const rows = orders.map(({ creditor, municipality, amountCents, dueOn, ...order }) => [
      order.paymentId,
      creditor ?? municipality,
      order.iban,
      { cents: amountCents },
      'EUR',
      order.remittance,
      order.commitmentNumber,
      order.cashYear,
      dueOn,
    ]);
    return { columns: COLUMNS, rows: [rows] };
  }
}
