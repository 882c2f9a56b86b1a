import { Table } from '../ui/table.js';

/** Something that a correction may move. */
export interface Moved {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

interface BeforeAndAfterProps {
  readonly caption: string;
  readonly heads: Readonly<Record<'what' | 'before' | 'after', string>>;
  readonly rows: readonly Moved[];
  /** It is there for a moment only. */
  readonly passing?: boolean;
}

/** What stands before a correction, and what would stand after it. */
export function BeforeAndAfter({ caption, heads, rows, passing = false }: BeforeAndAfterProps) {
  return (
    <Table
      {...{ caption, rows, passing, keyOf: ({ what }: Moved) => what }}
      columns={[
        { id: 'what', head: heads.what, namesRow: true, cell: ({ what }) => what },
        { id: 'before', head: heads.before, cell: ({ before }) => before },
        { id: 'after', head: heads.after, cell: ({ after }) => after },
      ]}
    />
  );
}
