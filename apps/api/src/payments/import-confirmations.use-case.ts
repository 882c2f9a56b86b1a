import { Inject, Injectable } from '@nestjs/common';
import type { listImportBody } from '@ronde/contracts/http';
import { confirmPayment, formatDecimal, NEW_ROUND, paymentInView, type PaymentState } from '@ronde/domain';
import { paymentPage } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { municipalityOf, paymentIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { readTable } from '../platform/imports/imported-table.js';
import { refusal, rowFault, type ImportReport, type RowFault } from '../platform/imports/row-fault.js';
import { takeRows, type CheckedRow } from '../platform/imports/take-rows.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { DecideOnPaymentUseCase } from './decide-on-payment.use-case.js';
import { CONFIRMATION_COLUMNS, readConfirmation, type WantedConfirmation } from './read-confirmation-rows.js';

type Row = CheckedRow<WantedConfirmation>;

/** What is known while rows are looked at. */
interface Known {
  readonly round: RoundAtDesk;
  /** Days of payment that were confirmed before, by payment. */
  readonly paidOn: ReadonlyMap<string, string | null>;
}

const ALL = 100_000;

/** What finance paid, from its list: one confirmation per row. */
@Injectable()
export class ImportConfirmationsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(DecideOnPaymentUseCase) private readonly decide: DecideOnPaymentUseCase,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(acting: Acting, roundId: string, body: z.output<typeof listImportBody>): Promise<ImportReport> {
    const round = await this.rounds.read(roundId);
    insistPermitted(acting.actor, 'readOrders', NEW_ROUND);
    const { rows, hash } = await readTable(body, CONFIRMATION_COLUMNS);
    const read = rows.map((row) => readConfirmation(row, roundId, body.language)).map(withoutTwins);
    const paid = await paymentPage(this.database, roundId, { status: 'PAID', limit: ALL });
    const known = { round, paidOn: new Map(paid.map(({ id, paidOn }) => [id, paidOn])) };
    const checked: Row[] = [];
    for (const row of read) checked.push(await this.check(acting, row, known));
    const act = (own: Acting, { code, nth, paidOn }: WantedConfirmation) =>
      this.decide.take(own, { roundId, code, nth }, 'confirmPayment', { paidOn });
    return takeRows(acting, checked, { dryRun: body.dryRun, hash, act });
  }

  private async check({ actor }: Acting, row: Row, { round, paidOn }: Known): Promise<Row> {
    if (row.wanted === undefined || row.faults.length > 0) return row;
    const { wanted } = row;
    const params = { roundId: round.terms.roundId, code: wanted.code, nth: wanted.nth };
    try {
      const { state } = await this.files.payment(paymentIdOf(params));
      const faults = amountFaults(state, wanted);
      if (faults.length > 0) return { ...row, faults };
      if (paidOn.get(paymentIdOf(params)) === wanted.paidOn) return { ...row, isRepeated: true };
      insistPermitted(actor, 'confirmPayment', paymentInView(state, municipalityOf(params)));
      confirmPayment(state, wanted, { actor, at: round.now, terms: round.terms });
      return row;
    } catch (error) {
      return { ...row, faults: [refusal(error)] };
    }
  }
}

/** Another amount than was ordered is not this payment. */
function amountFaults({ opening }: PaymentState, { amountCents }: WantedConfirmation): readonly RowFault[] {
  if (opening === undefined || amountCents === null || amountCents === opening.amountCents) return [];
  const ordered = formatDecimal(opening.amountCents);
  const nl = `De opdracht is ${ordered} euro. Controleer het bedrag, of meld dat de betaling niet klopt.`;
  return [
    rowFault('amount', nl, `The order is ${ordered} euros. Check the amount, or report that the payment is wrong.`),
  ];
}

function withoutTwins(one: Row, _: number, rows: readonly Row[]): Row {
  const twin = rows.find(({ row, about }) => row !== one.row && about !== '' && about === one.about);
  if (twin === undefined) return one;
  const [nl, en] = [`Regel ${twin.row} gaat ook over deze betaling.`, `Row ${twin.row} is about this payment too.`];
  return {
    ...one,
    faults: [...one.faults, rowFault('paymentId', `${nl} Laat er één staan.`, `${en} Keep one of them.`)],
  };
}
