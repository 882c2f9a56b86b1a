import { useRef } from 'react';
import type { FormFault } from '../../../shared/ui/form/error-summary.js';

/** Amounts on a page that cannot be read, in the order of the page. */
export function useFaultyAmounts() {
  const known = useRef<Record<string, string>>({});
  const note = (id: string, fault: string | undefined) => {
    known.current = { ...known.current, [id]: fault ?? '' };
  };
  const faults = (): readonly FormFault[] =>
    Object.entries(known.current)
      .filter(([id, message]) => message !== '' && document.getElementById(id) !== null)
      .map(([id, message]) => ({ id, message }));
  return { note, faults };
}
