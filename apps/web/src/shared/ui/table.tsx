import type { ReactNode } from 'react';
import { Icon } from './icon.js';

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
}

/** Rows and columns; wider than the screen it scrolls by itself, also with the keyboard. */
export function Table<Row>({ caption, columns, rows, keyOf, sorting, onSort }: TableProps<Row>) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table">
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
