import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../shared/api/problem.js';

/** Called when a request finds that nobody is signed in any more. */
let whenSignedOut: () => void = () => undefined;

/** Says what happens when a session turns out to have ended. */
export function onSignedOut(then: () => void): void {
  whenSignedOut = then;
}

function noticeSignOut(error: Error): void {
  if (error instanceof Problem && error.status === 401) whenSignedOut();
}

/** All that was asked of the server and is still known. Live events tell what is no longer true. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < 2,
    },
  },
});
