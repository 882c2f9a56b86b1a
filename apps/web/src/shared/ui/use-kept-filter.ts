import { useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What a list is narrowed to and sorted by. It is kept in the address, so that it can be shared, bookmarked and come
 * back to; what is as it was to begin with (`start`) is left out of the address.
 */
export function useKeptFilter<F extends Readonly<Record<string, string>>>(
  start: F,
): readonly [F, (change: Partial<F>) => void] {
  const [search, setSearch] = useSearchParams();
  // Kept here as well: the address follows a moment later, and a field must show at once what is typed.
  const [filter, setFilter] = useState<F>(() => ({ ...start, ...given(search, start) }));
  const change = (changed: Partial<F>) => {
    const next = { ...filter, ...changed };
    setFilter(next);
    setSearch(
      Object.entries(next).filter(([name, value]) => value !== start[name]),
      { replace: true },
    );
  };
  return [filter, change];
}

function given<F extends Readonly<Record<string, string>>>(search: URLSearchParams, start: F): Record<string, string> {
  return Object.fromEntries([...search].filter(([name]) => name in start));
}
