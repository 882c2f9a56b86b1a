import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Problem } from '../shared/api/problem.js';
import { signInAddress } from '../shared/paths.js';
import { meQuery } from '../shared/person/me.js';
import { onSignedOut, queryClient } from './query-client.js';
import { Loading } from './shell/loading.js';
import { Shell } from './shell/shell.js';
import { Trouble } from './shell/trouble.js';

/** Pages for somebody who is signed in; anybody else goes to sign in, and comes back from there. */
export function SignedIn() {
  const { pathname, search } = useLocation();
  const { data, error } = useQuery(meQuery);
  const toSignIn = signInAddress(pathname + search);
  useSignInWhenSignedOut(toSignIn);
  if (data !== undefined) return <Shell />;
  if (error instanceof Problem && error.status === 401) return <Navigate to={toSignIn} replace />;
  return error === null ? <Loading /> : <Trouble error={error} />;
}

/** A session may end while somebody works: the next request finds out. */
function useSignInWhenSignedOut(toSignIn: string): void {
  const navigate = useNavigate();
  useEffect(
    () =>
      onSignedOut(() => {
        queryClient.removeQueries({ queryKey: meQuery.queryKey });
        void navigate(toSignIn);
      }),
    [navigate, toSignIn],
  );
}
