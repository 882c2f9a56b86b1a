import type { ReactNode } from 'react';

/** A paragraph; `lead` is the one below the heading of the page. */
export function Text({ lead = false, children }: { lead?: boolean; children: ReactNode }) {
  return <p className={`utrecht-paragraph${lead ? ' utrecht-paragraph--lead' : ''}`}>{children}</p>;
}
