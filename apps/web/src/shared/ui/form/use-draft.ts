import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * Keeps what is typed on this page until it is sent, also when the session ends half-way or the page is loaded anew:
 * per address, and `part` of it, in this window only. `forget` after it was sent.
 */
export function useDraft<T>(initial: T, part = ''): readonly [draft: T, keep: (draft: T) => void, forget: () => void] {
  const { pathname } = useLocation();
  const key = `ronde.draft ${pathname}${part && ` ${part}`}`;
  const [draft, setDraft] = useState(() => keptUnder(key, initial));
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) sessionStorage.setItem(key, JSON.stringify(draft));
  }, [key, draft, touched]);
  const keep = (next: T) => {
    setTouched(true);
    setDraft(next);
  };
  const forget = () => {
    setTouched(false);
    sessionStorage.removeItem(key);
  };
  return [draft, keep, forget];
}

function keptUnder<T>(key: string, initial: T): T {
  const kept = sessionStorage.getItem(key);
  return kept === null ? initial : (JSON.parse(kept) as T);
}
