import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.js';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** PRIMARY: what one comes to this page for, once on a page. SUBTLE: beside something else. DANGER: cannot be undone. */
  readonly look?: 'PRIMARY' | 'SECONDARY' | 'SUBTLE' | 'DANGER';
  /** What it does is under way: it can be found and read, and does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

const LOOKS = {
  PRIMARY: 'utrecht-button--primary-action',
  SECONDARY: 'utrecht-button--secondary-action',
  SUBTLE: 'utrecht-button--subtle',
  DANGER: 'utrecht-button--primary-action utrecht-button--danger',
} as const;

/** Does something. What leads somewhere else is a link. Its text begins with a verb. */
export function Button({ look = 'SECONDARY', busy = false, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames('utrecht-button', LOOKS[look], busy && 'utrecht-button--busy')}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}
