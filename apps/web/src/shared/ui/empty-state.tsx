import type { ReactNode } from 'react';

/** There is nothing here, why that is so, and what can be done. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="utrecht-paragraph utrecht-paragraph--lead">{title}</p>
      {children}
    </div>
  );
}
