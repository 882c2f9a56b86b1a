import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

const KINDS = {
  INFO: { look: 'info', icon: 'info' },
  DONE: { look: 'ok', icon: 'check' },
  WARNING: { look: 'warning', icon: 'warning' },
  ERROR: { look: 'error', icon: 'cross' },
} as const satisfies Record<string, { look: string; icon: IconName }>;

interface AlertProps {
  readonly kind: keyof typeof KINDS;
  /** Read out at once when it appears; only for what somebody waits for. */
  readonly announced?: boolean;
  readonly children: ReactNode;
}

/** Something to know on this page. */
export function Alert({ kind, announced = false, children }: AlertProps) {
  const { look, icon } = KINDS[kind];
  const role = announced ? (kind === 'ERROR' ? 'alert' : 'status') : undefined;
  return (
    <div className={`utrecht-alert utrecht-alert--${look}`} role={role}>
      <span className="utrecht-alert__icon">
        <Icon name={icon} />
      </span>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  );
}
