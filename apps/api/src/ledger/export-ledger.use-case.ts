import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import type { LedgerLineRow } from '@ronde/persistence';
import type { Table } from '../platform/http/send-table.js';
import { type LedgerSlice, ReadLedgerUseCase } from './read-ledger.use-case.js';

const AT_A_TIME = 2_000;

const COLUMNS = [
  'id',
  'at',
  'account',
  'cents',
  'factType',
  'stream',
  'position',
] as const satisfies readonly (keyof LedgerLineRow)[];

/** Every movement of a round's ledger, to take away; read and sent a part at a time. */
@Injectable()
export class ExportLedgerUseCase {
  constructor(@Inject(ReadLedgerUseCase) private readonly ledger: ReadLedgerUseCase) {}

  async execute(actor: Actor, roundId: string, { account, after }: LedgerSlice): Promise<Table> {
    const part = (from: string | undefined) =>
      this.ledger.lines(actor, roundId, { account, after: from, limit: AT_A_TIME });
    // Read before the answer begins: what is refused must still be answered as a problem.
    const first = await part(after);
    return { columns: COLUMNS, rows: rowsOf(first, part) };
  }
}

type Part = Awaited<ReturnType<ReadLedgerUseCase['lines']>>;

async function* rowsOf(first: Part, part: (from: string) => Promise<Part>) {
  for (let { items, next } = first; ; { items, next } = await part(next)) {
    yield items.map((row) => COLUMNS.map((name) => row[name]));
    if (next === undefined) return;
  }
}
