import { Icon, type IconName } from './icon.js';

const ICONS = {
  NEUTRAL: 'circle',
  BUSY: 'half',
  WAITING: 'clock',
  DONE: 'check',
  WARNING: 'warning',
  STOPPED: 'cross',
} as const satisfies Record<string, IconName>;

export type StatusKind = keyof typeof ICONS;

/** Where something stands: a text and a picture, and only then a colour. */
export function StatusBadge({ kind, text }: { readonly kind: StatusKind; readonly text: string }) {
  return (
    <span className={`status-badge status-badge--${kind.toLowerCase()}`}>
      <Icon name={ICONS[kind]} />
      {text}
    </span>
  );
}
