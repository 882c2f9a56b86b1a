import { Icon, type IconName } from './icon.js';

const KINDS = {
  NEUTRAL: { look: 'neutral', icon: 'circle' },
  BUSY: { look: 'active', icon: 'half' },
  WAITING: { look: 'neutral', icon: 'clock' },
  DONE: { look: 'safe', icon: 'check' },
  WARNING: { look: 'warning', icon: 'warning' },
  STOPPED: { look: 'error', icon: 'cross' },
} as const satisfies Record<string, { look: string; icon: IconName }>;

export type StatusKind = keyof typeof KINDS;

/** Where something stands: a text and a picture, and only then a colour. */
export function StatusBadge({ kind, text }: { readonly kind: StatusKind; readonly text: string }) {
  const { look, icon } = KINDS[kind];
  return (
    <span className={`utrecht-badge-status utrecht-badge-status--${look} status-badge`}>
      <Icon name={icon} />
      {text}
    </span>
  );
}
