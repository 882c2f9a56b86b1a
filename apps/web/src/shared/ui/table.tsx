import type { SheetCell } from '@ronde/contracts/sheets';
import { useRef, type ReactNode } from 'react';
import { Icon } from './icon.js';
import { TakeTable } from './take-table.js';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts and counts stand at the right. */
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly namesRow?: boolean;
  readonly sortable?: boolean;
  /** What stands in a downloaded file, where that is no text: an amount, a date. */
  readonly inFile?: (row: Row) => SheetCell;
  /** Buttons and the like: not in a file. */
  readonly onlyOnScreen?: boolean;
}

/** By which column a table is sorted. */
export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  /** Draws what is not drawn yet, before the table is downloaded. */
  readonly drawAll?: () => unknown;
  /** Where the API gives the whole list, as it is narrowed, in this form. */
  readonly served?: (form: 'xlsx' | 'csv') => string;
  /** It is there for a moment only: nothing to take along. */
  readonly passing?: boolean;
}

/** Rows and columns, to download as well; wider than the screen it scrolls by itself, also with the keyboard. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, sorting, onSort, drawAll, served, passing = false } = props;
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table className="utrecht-table" ref={table}>
          <caption className="utrecht-table__caption">{caption}</caption>
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              {columns.map((column) => (
                <Head key={column.id} column={column} sorting={sorting} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rows.map((row) => (
              <tr key={keyOf(row)} className="utrecht-table__row">
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!passing && <TakeTable {...{ table, caption, columns, rows, drawAll, served }} />}
    </>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
}

function Head<Row>({ column: { id, head, numeric, sortable }, sorting, onSort }: HeadProps<Row>) {
  const sorted = sorting?.by === id ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  const look = `utrecht-table__header-cell${numeric ? ' utrecht-table__cell--numeric-column' : ''}`;
  return (
    <th scope="col" className={look} aria-sort={sorted}>
      {sortable && onSort ? (
        <button
          type="button"
          className="table-sort"
          onClick={() => onSort({ by: id, descending: sorted === 'ascending' })}
        >
          {head}
          {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
        </button>
      ) : (
        head
      )}
    </th>
  );
}

function Cell<Row>({ column: { cell, numeric, namesRow }, row }: { column: Column<Row>; row: Row }) {
  const look = `utrecht-table__cell${numeric ? ' utrecht-table__cell--numeric-column' : ''}`;
  return namesRow ? (
    <th scope="row" className={look}>
      {cell(row)}
    </th>
  ) : (
    <td className={look}>{cell(row)}</td>
  );
}
