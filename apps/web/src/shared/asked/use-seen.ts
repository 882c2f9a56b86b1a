import { useDraft } from '../ui/form/use-draft.js';
import { movedBetween, type Seen } from './seen.js';

interface SeenOptions {
  /** Tells the forms of one page apart. */
  readonly part?: string;
  /** Others work on the file at the same time: what moves nothing that is shown is not told. */
  readonly quiet?: boolean;
}

/**
 * The version of a file on which somebody began to fill in a form. The page follows what others do meanwhile, the form
 * does not: `moved` says what stands otherwise by now, until `accept` says that it was seen. `now` is undefined for what
 * rests on no version.
 */
export function useSeen(now: Seen | undefined, { part = '', quiet = false }: SeenOptions = {}) {
  const [begun, keep, drop] = useDraft<Seen | null>(null, `${part} seen`.trim());
  const moved =
    begun === null || now === undefined || begun.position === now.position ? undefined : movedBetween(begun, now);
  const isTold = moved !== undefined && !(quiet && moved.length === 0);
  return {
    position: isTold ? begun?.position : now?.position,
    moved: isTold ? moved : undefined,
    begin: () => {
      if (begun === null && now !== undefined) keep(now);
    },
    accept: () => keep(now ?? null),
    forget: () => {
      keep(null);
      drop();
    },
  };
}
