import type { ReactNode } from 'react';
import { TextLink } from './text-link.js';

/** A question with its answer, and where to change it. */
export interface SummaryRow {
  readonly term: string;
  readonly answer: ReactNode;
  /** The answer in words, where it is more than words. */
  readonly text?: string;
  readonly change?: { readonly to: string; readonly label: string };
}

/** Answers to be checked, or what is known of a file. `change.label` says what is changed: “Wijzig het budget”. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ term, answer, change }) => (
        <div key={term} className="summary-list__row">
          <dt>{term}</dt>
          <dd>{answer}</dd>
          {change && (
            <dd className="summary-list__change">
              <TextLink to={change.to}>{change.label}</TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
