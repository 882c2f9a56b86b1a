import { ACCOUNTABILITY_COLUMNS, accountabilityBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import { PATH_PARAMETERS } from '../platform/http/path-parameters.js';
import { Problem } from '../platform/problems/problem.js';
import { type ImportedFile, readCells } from '../platform/imports/read-imported-cells.js';

type Column = (typeof ACCOUNTABILITY_COLUMNS)[number];

/** What is wrong with a row, in which column. */
export interface RowFault {
  readonly code: string;
  readonly column: string;
  readonly message: string;
}

/** A row of an import: which application, and what it says, or what is wrong with it. */
export interface ImportedRow {
  /** As a spreadsheet counts: the names stand in row 1. */
  readonly row: number;
  readonly application: string;
  readonly information?: z.output<typeof accountabilityBody>;
  readonly faults: readonly RowFault[];
}

/** Reads the rows of an import. Refuses with FIELD_INVALID a file whose first row does not name the columns. */
export async function readRows(file: ImportedFile): Promise<readonly ImportedRow[]> {
  const [head = [], ...lines] = (await readCells(file)).map((cells) => cells.map(String));
  if (head.join(';') !== ACCOUNTABILITY_COLUMNS.join(';')) {
    const field = file.xlsx === undefined ? 'csv' : 'xlsx';
    const named = `The first row names the columns: ${ACCOUNTABILITY_COLUMNS.join(';')}.`;
    throw Problem.at(field, 'FIELD_INVALID', named);
  }
  const rows = lines
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => readRow(row, cells));
  return rows.map((one) => withoutTwins(one, rows));
}

function readRow(row: number, cells: readonly string[]): ImportedRow {
  const cell = (column: Column): string => cells[ACCOUNTABILITY_COLUMNS.indexOf(column)] ?? '';
  const application = cell('application').toLowerCase();
  const opinion = cell('auditorsOpinion');
  const read = accountabilityBody.safeParse({
    receivedFromBzkOn: cell('receivedFromBzkOn'),
    activitiesFinished: { yes: true, no: false }[cell('activitiesFinished')],
    spent: spentIn(cell('spent')),
    ...(opinion === '' ? {} : { auditorsOpinion: opinion }),
  });
  const named = PATH_PARAMETERS['code']?.pattern.test(application) === true;
  const faults = [
    ...(named ? [] : [fault('application', 'An application is named like gm0518-1.')]),
    ...(cells.length === ACCOUNTABILITY_COLUMNS.length ? [] : [fault('', 'This row has another number of columns.')]),
    ...(read.error?.issues ?? []).map(({ path, message }) => fault(String(path[0] ?? ''), message)),
  ];
  return { row, application, faults, ...(read.success ? { information: read.data } : {}) };
}

/** What stands for no project or no amount is left as it is, so that it is refused at its column. */
function spentIn(cell: string): readonly object[] {
  return cell
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [projectId, amount = ''] = part.split('=');
      const [, euros, cents = ''] = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
      const spentCents = euros === undefined ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
      return { projectId, spentCents };
    });
}

/** Of two rows about one application neither is believed. */
function withoutTwins(one: ImportedRow, rows: readonly ImportedRow[]): ImportedRow {
  const twin = rows.find(({ row, application }) => row !== one.row && application === one.application);
  if (twin === undefined) return one;
  return { ...one, faults: [...one.faults, fault('application', `Row ${twin.row} is about this application too.`)] };
}

function fault(column: string, message: string): RowFault {
  return { code: 'FIELD_INVALID', column, message };
}
