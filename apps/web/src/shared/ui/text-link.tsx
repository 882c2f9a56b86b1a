import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { classNames } from './class-names.js';

interface TextLinkProps extends Omit<LinkProps, 'className'> {
  /** Looks like a button: the one place this page leads to. */
  readonly asButton?: boolean;
  readonly children: ReactNode;
}

/** Leads to another page of ours. */
export function TextLink({ asButton = false, ...rest }: TextLinkProps) {
  const look = asButton
    ? 'utrecht-button utrecht-button--primary-action link-as-button'
    : 'utrecht-link utrecht-link--html-a';
  return <Link {...rest} className={classNames(look)} />;
}
