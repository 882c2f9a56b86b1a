import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../shared/api/problem.js';
import { meQuery } from '../shared/person/me.js';

/** Called when a request finds that nobody is signed in any more. */
let whenSignedOut: () => void = () => undefined;

/** Says what happens when a session turns out to have ended; answers how to forget it. */
export function onSignedOut(then: () => void): () => void {
  whenSignedOut = then;
  return () => (whenSignedOut = () => undefined);
}

function noticeSignOut(error: Error): void {
  if (error instanceof Problem && error.status === 401) whenSignedOut();
}

/** Whoever asks who they are sees by the answer that nobody is signed in. */
const asksWhoIAm = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] === meQuery.queryKey[0];

/** All that was asked of the server and is still known. Live events tell what is no longer true. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => (asksWhoIAm(query) ? undefined : noticeSignOut(error)) }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < 2,
    },
  },
});
