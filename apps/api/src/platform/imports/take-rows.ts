import { commandIdOf, type Acting } from '../auth/acting.js';
import { contentHash } from '../receipts/submissions.js';
import { refusal, type ImportReport, type ReportedRow, type RowFault } from './row-fault.js';

/** A row after it was looked at: what it wants, or what is wrong with it, or that it is so already. */
export interface CheckedRow<W> {
  readonly row: number;
  readonly about: string;
  readonly faults: readonly RowFault[];
  readonly isRepeated?: boolean;
  readonly wanted?: W;
}

/** How a list is taken in. */
export interface Taking<W> {
  readonly dryRun: boolean;
  /** What tells the file from others. */
  readonly hash: string;
  readonly act: (acting: Acting, wanted: W) => Promise<unknown>;
}

/**
 * Does what each row wants, one act per row, under a key of the file and the row. With one faulty row nothing is done.
 * A file that is sent again does nothing again.
 */
export async function takeRows<W>(
  acting: Acting,
  rows: readonly CheckedRow<W>[],
  { dryRun, hash, act }: Taking<W>,
): Promise<ImportReport> {
  const allGood = rows.every(({ faults }) => faults.length === 0);
  const reported: ReportedRow[] = [];
  for (const row of rows) {
    if (dryRun || !allGood || row.isRepeated || row.wanted === undefined) reported.push(told(row));
    else reported.push(await taken(row, () => act(ownAct(acting, `${hash}-${row.row}`, row.wanted), row.wanted as W)));
  }
  return { dryRun, rows: reported };
}

async function taken<W>(row: CheckedRow<W>, act: () => Promise<unknown>): Promise<ReportedRow> {
  try {
    await act();
    return { ...told(row), outcome: 'DONE' };
  } catch (error) {
    return { ...told(row), outcome: 'FAULTY', faults: [refusal(error)] };
  }
}

function told<W>({ row, about, faults, isRepeated }: CheckedRow<W>): ReportedRow {
  const outcome = faults.length > 0 ? 'FAULTY' : isRepeated ? 'REPEATED' : 'READY';
  return { row, about, outcome, faults: [...faults] };
}

/** The act of one row, which is known again by the file and its place in it. */
export function ownAct({ actor }: Acting, name: string, wanted: unknown): Acting {
  const key = `import-${name}`;
  return { actor, key, commandId: commandIdOf(actor, key), requestHash: contentHash(wanted) };
}
