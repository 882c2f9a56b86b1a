import type { ReactNode } from 'react';
import { StatusBadge, type StatusKind } from './status-badge.js';
import { TextLink } from './text-link.js';

/** Something to do: where, where it stands, and what helps to choose it. */
export interface TaskRow {
  readonly key: string;
  readonly title: string;
  /** Absent: it cannot be started yet. */
  readonly to?: string;
  readonly hint?: ReactNode;
  readonly status: { readonly kind: StatusKind; readonly text: string };
  /** What can be done with it right here. */
  readonly actions?: ReactNode;
}

/** Things to do, each with where it stands. */
export function TaskList({ rows, label }: { readonly rows: readonly TaskRow[]; readonly label: string }) {
  return (
    <ul className="task-list" aria-label={label}>
      {rows.map(({ key, title, to, hint, status, actions }) => (
        <li key={key} className="task-list__row">
          <div className="task-list__what">
            {to === undefined ? <span>{title}</span> : <TextLink to={to}>{title}</TextLink>}
            {hint !== undefined && <div className="task-list__hint">{hint}</div>}
          </div>
          <div className="task-list__side">
            <StatusBadge {...status} />
            {actions}
          </div>
        </li>
      ))}
    </ul>
  );
}
