import type { ReactNode } from 'react';
import { letterAddress } from '../api/templates.js';

interface LetterExampleProps {
  readonly letter: string;
  readonly children: ReactNode;
}

/** Leads to a letter as it might leave, as a PDF. */
export function LetterExample({ letter, children }: LetterExampleProps) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={letterAddress(letter)}>
      {children}
    </a>
  );
}
