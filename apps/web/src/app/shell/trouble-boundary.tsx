import { Component, type ReactNode } from 'react';
import { Trouble } from './trouble.js';

/** Keeps a page that breaks from taking the rest along. */
export class TroubleBoundary extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return 'error' in this.state ? <Trouble error={this.state.error} /> : this.props.children;
  }
}
